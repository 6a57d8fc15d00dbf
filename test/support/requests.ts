import type { Position, Range } from "vscode-languageserver";

/** Where a request asks. */
export interface Place {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  /** It holds the position. */
  readonly range: Range;
}

/** Every request about a draft that the server answers, by method, with its parameters at a place. */
export const requests: Readonly<Record<string, (place: Place) => object>> = {
  "textDocument/diagnostic": ofDraft,
  "textDocument/definition": atPlace,
  "textDocument/references": (place) => ({ ...atPlace(place), context: { includeDeclaration: true } }),
  "textDocument/documentHighlight": atPlace,
  "textDocument/hover": atPlace,
  "textDocument/documentSymbol": ofDraft,
  "textDocument/foldingRange": ofDraft,
  "textDocument/selectionRange": (place) => ({ ...ofDraft(place), positions: [place.position] }),
  "textDocument/semanticTokens/full": ofDraft,
  "textDocument/semanticTokens/range": inRange,
  "textDocument/documentLink": ofDraft,
  "textDocument/inlayHint": inRange,
  "textDocument/codeLens": ofDraft,
  "textDocument/prepareCallHierarchy": atPlace,
  "textDocument/completion": atPlace,
  "textDocument/prepareRename": atPlace,
  "textDocument/rename": (place) => ({ ...atPlace(place), newName: "7" }),
  "textDocument/linkedEditingRange": atPlace,
  "textDocument/codeAction": (place) => ({ ...inRange(place), context: { diagnostics: [], triggerKind: 1 } }),
  "textDocument/onTypeFormatting": (place) => ({ ...atPlace(place), ch: "\n", options: formatting }),
  "textDocument/formatting": (place) => ({ ...ofDraft(place), options: formatting }),
  "textDocument/rangeFormatting": (place) => ({ ...inRange(place), options: formatting }),
  "textDocument/willSaveWaitUntil": (place) => ({ ...ofDraft(place), reason: 1 }),
  "workspace/symbol": () => ({ query: "7" }),
  "chapeau/renumber": (place) => ({ textDocument: { uri: place.uri, version: place.version } }),
  "chapeau/suggestProfile": ofDraft,
  "chapeau/counts": ofDraft,
};

const formatting = { tabSize: 2, insertSpaces: true };

function ofDraft({ uri }: Place) {
  return { textDocument: { uri } };
}

function atPlace({ uri, position }: Place) {
  return { textDocument: { uri }, position };
}

function inRange({ uri, range }: Place) {
  return { textDocument: { uri }, range };
}
