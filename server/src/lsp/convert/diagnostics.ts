import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from "vscode-languageserver";
import type { Diagnosed } from "../../features/diagnostics";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toDiagnostic = (open: OpenDraft, finding: Diagnosed): Diagnostic => ({
  range: rangeOf(open, finding.span),
  severity: severities[finding.severity],
  source: "chapeau",
  code: finding.rule,
  message: finding.message,
  ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  ...(finding.related && {
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: open.uri, range: rangeOf(open, span) },
      message,
    })),
  }),
});
