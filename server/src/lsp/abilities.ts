import type { ClientCapabilities } from "vscode-languageserver";
import type { Abilities } from "./messages";

/** What an editor can do for Chapeau beyond the protocol; nothing, if it does not say so. */
export const abilitiesOf = ({ experimental }: ClientCapabilities): Abilities =>
  (experimental as { chapeau?: Abilities } | undefined)?.chapeau ?? {};
