import { t } from "@vscode/l10n";

/** Something the person at the command line can put right: one clear line and exit code 2, no stack. */
export class Misuse extends Error {}

/** The error as a misuse, if it is one; `parseArgs` of Node throws errors of its own, with words in English only. */
export function asMisuse(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const [, option = ""] = /'(-[^\s']*)/.exec(message) ?? [];
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return new Misuse(t("There is no option {0} here. See chapeau --help.", option));
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return new Misuse(t("The option {0} lacks its value, or takes none. See chapeau --help.", option));
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return new Misuse(t("This command takes options only. See chapeau --help."));
    default:
      return undefined;
  }
}
