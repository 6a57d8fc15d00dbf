import type { ProviderResult, TextDocument } from "vscode";

/** The answer, if the document is still the one that was asked about: in any other the places of its edits would be wrong. */
export async function forThisVersion<T>(document: TextDocument, ask: () => ProviderResult<T>): Promise<T | undefined> {
  const { version } = document;
  const answer = await ask();
  return document.version === version ? (answer ?? undefined) : undefined;
}
