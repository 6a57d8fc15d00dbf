import { t } from "@vscode/l10n";
import { version } from "../../../package.json";
import { speak } from "../settings/language";
import { reason } from "./cli/files";
import { help } from "./cli/help";
import { serveEditor } from "./cli/lsp";
import { localeOf } from "./cli/locale";
import { asMisuse, Misuse } from "./cli/misuse";

/** What a command needs is loaded for that command alone, so that a server for an editor starts at once. */
async function main([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case "check":
      return (await import("./cli/check")).check(args);
    case "renumber":
      return (await import("./cli/renumber")).renumber(args);
    case "import":
      return (await import("./cli/import")).importText(args);
    case "outline":
      return (await import("./cli/outline")).printOutline(args);
    case "lsp":
      return serveEditor(args);
    case "--version":
      process.stdout.write(`${version}\n`);
      return 0;
    case "--help":
    case "-h":
      process.stdout.write(help());
      return 0;
    default:
      throw new Misuse(
        command
          ? t("There is no command “{0}”. See chapeau --help.", command)
          : t("Say what to do: see chapeau --help."),
      );
  }
}

function fail(error: unknown): number {
  process.stderr.write(`chapeau: ${asMisuse(error)?.message ?? String((error as Error).stack)}\n`);
  return 2;
}

// A reader that has seen enough, as in `chapeau check ... | head`, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exit(fail(new Misuse(t("Standard output cannot be written: {0}.", reason(error)))));
});

speak(localeOf(process.env));
void main(process.argv.slice(2))
  .catch(fail)
  .then((code) => (process.exitCode = code));
