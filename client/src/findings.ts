import { Uri, workspace } from "vscode";
import { vsdiag, type Middleware } from "vscode-languageclient";

/**
 * Leaves out the findings of a draft that cannot be written, as is a former version in a comparison: they would stand in the
 * Problems list twice. Where VS Code does not know, as with a file that has no name yet, they are shown.
 */
export const findingsWhereWritable: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) => {
    const { scheme } = document instanceof Uri ? document : document.uri;
    const isReadOnly = workspace.fs.isWritableFileSystem(scheme) === false;
    return isReadOnly ? none : next(document, previousResultId, token);
  },
};

const none: vsdiag.DocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
