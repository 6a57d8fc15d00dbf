import { t } from "@vscode/l10n";
import type { Part, Role } from "../../model/parts";
import { parseBlocks } from "../../syntax/parse";
import { headingLabelOf } from "../../model/leaves";
import { introduces } from "../../model/titles";
import { opening } from "../../text/opening";
import { isFurtherIn } from "./indent";
import { isOption, type OpenNode, type OutlineKind } from "./node";
import { bare, optionsNamed } from "./option-numbers";
import type { Span } from "../../text/span";
import { placeOption, type OptionPlace } from "./place-option";
import { placeDecimal } from "./place-paragraph";
import { ranks } from "./ranks";
import type { NodeStack } from "./stack";

/**
 * Puts a passage without a label (a title, a preambular paragraph, an unnumbered heading) where it belongs in the outline.
 * `step` tells how far in tabs put it; undefined if they say nothing.
 */
export function placePart(stack: NodeStack, part: Part, step: number | undefined): void {
  if (part.role === "text" || part.role === "formula" || isTextOfLabel(stack, part))
    return placeText(stack, part, step);
  if (part.role === "labelled") return placeLabelled(stack, part);
  if (part.role === "subtitle") return stack.extendName(part, ". ");
  if (part.role === "restOfTitle") return stack.extendName(part, " ");
  if (part.role === "organ" || part.role === "preambular") openPreamble(stack, part);
  if (part.role === "organ") return;
  const { kind, rank } = nodes[part.role];
  if (part.role === "frontMatter" || part.role === "title") return placeFront(stack, part, kind, rank);
  if (part.role === "section") closeToSection(stack, step);
  else stack.closeFrom(rank);
  stack.push({ kind, name: opening(part.text), rank, span: part, indent: step });
}

/**
 * Text belongs to what stands before it. A line such as `Remarks:` ends all that tabs show to stand further in, and
 * `For options 1 and 2, rules shall cover:` ends the last of the options that it speaks of.
 */
function placeText(stack: NodeStack, part: Part, step: number | undefined): void {
  if (introduces(part.text)) {
    if (step !== undefined)
      stack.closeAt(stack.find(({ indent }) => indent !== undefined && isFurtherIn(indent, step)));
    const named = optionsNamed(part.text);
    if (named.length > 0) stack.closeAt(stack.findLast((node) => isOption(node) && isNamedBeside(stack, node, named)));
  }
  if (isBareLabel(stack.top)) stack.extendName({ ...part, text: opening(part.text) }, " ");
  stack.reach(part.end);
}

/** `PP3` on the line before a preambular paragraph. */
const isTextOfLabel = ({ top }: NodeStack, { role }: Part): boolean =>
  (role === "preambular" || role === "operative") && isBareLabel(top);

/** `2.` on a line of its own: the text behind it gives it a name. */
const isBareLabel = (node: OpenNode | undefined): boolean =>
  (node?.kind === "paragraph" || node?.kind === "item") &&
  node.source !== undefined &&
  node.children.length === 0 &&
  node.span.end === node.selection.end;

const isNamedBeside = (stack: NodeStack, option: OpenNode, named: readonly string[]): boolean =>
  stack.siblingsOf(option).some((other) => other !== option && other.number && named.includes(bare(other.number)));

/** What has a label behind a name on its line: an option, or a paragraph that nobody counts there. */
function placeLabelled(stack: NodeStack, part: Part): void {
  const [block] = parseBlocks(part.text).blocks;
  const label = headingLabelOf(block);
  if (label?.scheme === "option") return placeOption(stack, label, part.text, part, standingAlone);
  if (block?.kind === "paragraph") return placeDecimal(stack, part.text, part);
  stack.reach(part.end);
}

const standingAlone: OptionPlace = { before: undefined, last: undefined, isIntroduced: false };

/** A section without a label stands beside the one before it, or under it if tabs show so; and beside a label further in. */
function closeToSection(stack: NodeStack, step: number | undefined): void {
  const isUnder = ({ rank, indent }: OpenNode): boolean =>
    rank === ranks.unnumbered && indent !== undefined && isFurtherIn(step, indent);
  if (step !== undefined)
    stack.closeAt(
      stack.find(({ kind, indent }) => kind === "section" && indent !== undefined && isFurtherIn(indent, step)),
    );
  stack.closeFrom(ranks.unnumbered, isUnder);
}

/** Puts the title of a web page beside the front matter. */
export function placePageTitle(stack: NodeStack, text: string, span: Span): void {
  stack.closeFrom(ranks.preamble);
  stack.push({ kind: "title", name: opening(text.replace(/^[\s#]+/, "")), rank: ranks.preamble, span });
}

function placeFront(stack: NodeStack, part: Part, kind: OutlineKind, rank: number): void {
  if (stack.top?.kind === kind) return stack.reach(part.end);
  stack.closeFrom(rank);
  const name = kind === "frontMatter" ? t("Front matter") : opening(part.text);
  stack.push({ kind, name, rank, span: part });
}

function openPreamble(stack: NodeStack, part: Part): void {
  if (part.role === "preambular" && stack.find(({ kind }) => kind === "preamble")) return;
  stack.closeFrom(ranks.preamble, ({ kind, rank }) => kind === "option" && rank === ranks.option);
  stack.push({ kind: "preamble", name: t("Preamble"), rank: ranks.preamble, span: part });
}

const nodes: Readonly<
  Record<Exclude<Role, "organ" | "formula" | "subtitle" | "restOfTitle" | "labelled" | "text">, Place>
> = {
  frontMatter: { kind: "frontMatter", rank: ranks.preamble },
  title: { kind: "title", rank: ranks.preamble },
  preambular: { kind: "preambular", rank: ranks.paragraph },
  operative: { kind: "operative", rank: ranks.preamble },
  section: { kind: "section", rank: ranks.unnumbered },
  reasons: { kind: "section", rank: ranks.reasons },
};

interface Place {
  readonly kind: OutlineKind;
  readonly rank: number;
}
