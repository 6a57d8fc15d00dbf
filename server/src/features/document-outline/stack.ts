import type { Item, Paragraph } from "../../model/outline";
import type { Span } from "../../text/span";
import type { OpenNode, OutlineKind } from "./node";
import type { OptionNumber } from "./option-numbers";
import { ranks } from "./ranks";

export interface NewNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly rank: number;
  readonly span: Span;
  readonly selection?: Span;
  readonly source?: Paragraph | Item;
  readonly indent?: number | undefined;
  readonly number?: OptionNumber;
  readonly option?: OptionNumber | undefined;
}

/** Builds a tree from nodes that come in the order of the text: each goes under the deepest one that is still open. */
export class NodeStack {
  readonly roots: OpenNode[] = [];
  private readonly open: OpenNode[] = [];

  get top(): OpenNode | undefined {
    return this.open.at(-1);
  }

  push({ kind, name, rank, span, selection = span, source, indent, number, option }: NewNode): void {
    const node: OpenNode = {
      kind,
      name,
      rank,
      span,
      selection,
      source,
      indent,
      number,
      option,
      detail: "",
      children: [],
      brackets: 0,
      markers: 0,
    };
    if (this.top && rank < ranks.option && kind !== "option") this.top.option = undefined;
    (this.top?.children ?? this.roots).push(node);
    this.open.push(node);
    this.reach(span.end);
  }

  /** All open nodes go on to `end`. */
  reach(end: number): void {
    for (const node of this.open) if (end > node.span.end) node.span = { start: node.span.start, end };
  }

  /** The last node under the innermost open one goes on to `end`. */
  reachLast(end: number): void {
    const last = (this.top?.children ?? this.roots).at(-1);
    if (last) last.span = { start: last.span.start, end };
    this.reach(end);
  }

  /** The title on the line under `Article 5` is part of its name, behind `mark`. */
  extendName({ text, end }: Span & { readonly text: string }, mark: string): void {
    if (this.top) this.top.name += mark + text;
    this.reach(end);
  }

  count(brackets: number, markers: number): void {
    if (brackets + markers === 0) return;
    for (const node of this.open) {
      node.brackets += brackets;
      node.markers += markers;
    }
  }

  closeTop(): void {
    this.open.pop();
  }

  /** Closes the nodes as deep as `rank` or deeper, from the inside out, up to one to keep. */
  closeFrom(rank: number, keeps: (node: OpenNode) => boolean = () => false): void {
    while (this.top && this.top.rank >= rank && !keeps(this.top)) this.open.pop();
  }

  /** Closes the node with all inside; false, with nothing done, if it is not open. */
  closeAt(node: OpenNode | undefined): boolean {
    const place = node ? this.open.indexOf(node) : -1;
    if (place >= 0) this.open.length = place;
    return place >= 0;
  }

  /** Closes what is inside of the node; false, with nothing done, if it is not open. */
  closeAbove(node: OpenNode | undefined): boolean {
    const place = node ? this.open.indexOf(node) : -1;
    if (place >= 0) this.open.length = place + 1;
    return place >= 0;
  }

  /** Closes the innermost node of a kind with all inside, if one is open. */
  closeLast(kind: OutlineKind): void {
    this.closeAt(this.open.findLast((node) => node.kind === kind));
  }

  /** Closes the node that stands for `source`, as `closeAt` does. */
  closeFor = (source: Paragraph | Item | undefined): boolean => this.closeAt(this.of(source));

  /** Closes what is inside of the node that stands for `source`, up to a node to keep; false if it is not open. */
  closeInside(source: Paragraph | Item | undefined, keeps: (node: OpenNode) => boolean): boolean {
    const holder = this.of(source);
    if (!holder) return false;
    while (this.top !== holder && !keeps(this.top as OpenNode)) this.open.pop();
    return true;
  }

  /** The nodes that stand beside an open one, with itself, in order. */
  siblingsOf(node: OpenNode): readonly OpenNode[] {
    return this.listWith(node);
  }

  /** Moves what follows `closed`, which stands beside an open node, into `holder`, itself or a part of it; `closed` is the open one then. */
  moveInto(closed: OpenNode, holder: OpenNode): void {
    const place = this.open.findIndex((node) => this.listWith(node).includes(closed));
    const list = this.listWith(this.open[place] as OpenNode);
    const moved = list.splice(list.indexOf(closed) + 1);
    holder.children.push(...moved);
    this.open.splice(place, Infinity, closed);
    for (const node of new Set([closed, holder])) take(node, moved);
  }

  /** The outermost open node that matches. */
  find(matches: (node: OpenNode) => boolean): OpenNode | undefined {
    return this.open.find(matches);
  }

  /** The innermost open node that matches, inside of the innermost one to stop at. */
  findLast(
    matches: (node: OpenNode) => boolean,
    stop: (node: OpenNode) => boolean = () => false,
  ): OpenNode | undefined {
    const inside = this.open.slice(this.open.findLastIndex(stop) + 1);
    return inside.findLast(matches);
  }

  /** The outermost of the open nodes inside of the innermost one that matches. */
  findAfter(stop: (node: OpenNode) => boolean): OpenNode | undefined {
    return this.open[this.open.findLastIndex(stop) + 1];
  }

  private listWith(node: OpenNode): OpenNode[] {
    return this.open[this.open.indexOf(node) - 1]?.children ?? this.roots;
  }

  private of(source: Paragraph | Item | undefined): OpenNode | undefined {
    return source && this.find((node) => node.source === source);
  }
}

/** Makes a node reach to the end of others that it has received, with their brackets and markers. */
function take(node: OpenNode, received: readonly OpenNode[]): void {
  node.span = { start: node.span.start, end: received.at(-1)?.span.end ?? node.span.end };
  for (const { brackets, markers } of received) {
    node.brackets += brackets;
    node.markers += markers;
  }
}
