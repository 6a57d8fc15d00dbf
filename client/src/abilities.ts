import type { ClientCapabilities, StaticFeature } from "vscode-languageclient";
import type { Abilities } from "../../server/src/lsp/messages";

/** Tells the server, before it starts, what this client can do for it beyond the protocol. */
export const abilities: StaticFeature = {
  fillClientCapabilities: (capabilities: ClientCapabilities) => {
    const chapeau: Abilities = { showsReferences: true, drafts: true };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), chapeau };
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};
