import { version } from "../../../package.json";
import { check } from "./cli/check";
import { importText } from "./cli/import";
import { serveEditor } from "./cli/lsp";
import { Misuse } from "./cli/misuse";
import { printOutline } from "./cli/outline";
import { renumber } from "./cli/renumber";

const help = `Chapeau reads UN declarations, resolutions and negotiating texts kept as plain text.

  chapeau check [options] FILE...      say what is wrong; - reads standard input
    --format text|json|sarif           how to say it (text)
    --profile ga|negotiation|treaty|legacy   the kind of text (ga)
    --rule ID=SEVERITY                 error, warning, information, hint or off; may be repeated
    --fail-on SEVERITY                 exit with 1 from this severity on (error); never: do not

  chapeau renumber [options] FILE      print the draft with its numbers in order
    --write                            write it to FILE
    --dry-run                          show the changed lines only
    --only paragraphs|subParagraphs|footnotes   may be repeated
    --fold                             turn bis and ter into plain numbers

  chapeau import [options] FILE        turn text from a PDF or a word processor into a draft, and print it
    --write                            write it to FILE
    --output FILE                      write it to another FILE; with --force over one that is there
    --dry-run                          say only what would be done

  chapeau outline [options] FILE       say what the draft is made of: preamble, sections, paragraphs, items, options, notes
    --format text|json                 how to say it (text)

  chapeau lsp --stdio                  serve an editor by the Language Server Protocol

  chapeau --help | --version

Exit code: 0 done or nothing found, 1 findings or a refusal, 2 misuse or a file that cannot be read.
`;

async function main([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case "check":
      return check(args);
    case "renumber":
      return renumber(args);
    case "import":
      return importText(args);
    case "outline":
      return printOutline(args);
    case "lsp":
      return serveEditor(args);
    case "--version":
      process.stdout.write(`${version}\n`);
      return 0;
    case "--help":
    case "-h":
      process.stdout.write(help);
      return 0;
    default:
      throw new Misuse(
        command ? `There is no command “${command}”. See chapeau --help.` : "Say what to do: see chapeau --help.",
      );
  }
}

function fail(error: unknown): number {
  const isMisuse =
    error instanceof Misuse || String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
  process.stderr.write(`chapeau: ${isMisuse ? (error as Error).message : String((error as Error).stack)}\n`);
  return 2;
}

// A reader that has seen enough, as in `chapeau check ... | head`, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2))
  .catch(fail)
  .then((code) => (process.exitCode = code));
