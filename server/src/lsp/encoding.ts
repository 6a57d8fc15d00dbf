import type { ClientCapabilities } from "vscode-languageserver";
import type { Encoding } from "./positions";

/** The unit of columns: the first that the editor names and the server knows; UTF-16, which every editor knows, if there is none. */
export const chooseEncoding = ({ general }: ClientCapabilities): Encoding =>
  general?.positionEncodings?.find(isKnown) ?? "utf-16";

const isKnown = (encoding: string): encoding is Encoding => encoding === "utf-8" || encoding === "utf-16";
