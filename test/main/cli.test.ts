import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram } from "../support/program";

/** A text as it comes out of a PDF, and the draft that it is. */
const printed = `1. We keep the lamps of the harbour, and every whale that comes to
read in the evening, for the sake of the
keepers.

1/2          25-12345

2. We trust the keepers.

2/2          25-12345
`;
const clean = `1. We keep the lamps of the harbour, and every whale that comes to read in the evening, for the sake of the keepers.

2. We trust the keepers.
`;

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  const cli = join(folder, "cli.js");
  before(() => buildProgram(folder));
  after(() => rmSync(folder, { recursive: true }));

  const chapeau = (args: readonly string[], input = "", env: NodeJS.ProcessEnv = { LC_ALL: "C.UTF-8" }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      input,
      encoding: "utf8",
      cwd: folder,
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };

  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return name;
  };

  const misuse = (args: readonly string[], message: RegExp) => {
    const { status, stderr } = chapeau(args);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  };

  it("checks: one line a finding, and exit code 1 for an error", () => {
    const { status, stdout } = chapeau(["check", file("stray.txt", "1. We agree.]\n")]);
    assert.equal(status, 1);
    assert.match(stdout, /^stray\.txt:1:13: error: .+ \[unopened-bracket\]\n1 error\.\n$/);
  });

  it("checks standard input, and writes JSON that counts from 1 in UTF-16 units", () => {
    const { stdout } = chapeau(["check", "--format", "json", "-"], "\uFEFF1. We 😀 agree.]\n");
    const [finding] = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual(
      { ...finding, message: "" },
      {
        file: "-",
        line: 1,
        column: 16,
        endLine: 1,
        endColumn: 17,
        severity: "error",
        rule: "unopened-bracket",
        message: "",
      },
    );
  });

  it("writes SARIF", () => {
    const { stdout } = chapeau(["check", "--format", "sarif", "-"], "1. We agree.]\n");
    const { version, runs } = JSON.parse(stdout) as { version: string; runs: { results: { ruleId: string }[] }[] };
    assert.equal(version, "2.1.0");
    assert.deepEqual(
      runs[0]?.results.map((result) => result.ruleId),
      ["unopened-bracket"],
    );
  });

  it("fails on what it is asked to fail on", () => {
    const input = "1. We agree.]\n";
    assert.equal(chapeau(["check", "--rule", "unopened-bracket=warning", "-"], input).status, 0);
    assert.equal(
      chapeau(["check", "--rule", "unopened-bracket=warning", "--fail-on", "warning", "-"], input).status,
      1,
    );
    assert.equal(chapeau(["check", "--rule", "unopened-bracket=off", "--fail-on", "hint", "-"], input).status, 0);
    assert.equal(chapeau(["check", "-"], "1. We agree.\n").status, 0);
  });

  it("says in one line what it cannot read, and reads the rest", () => {
    misuse(["check", "missing.txt"], /missing\.txt cannot be read: there is no such file/);
    misuse(["check", "."], /cannot be read: it is a folder/);
    misuse(["check", file("latin.txt", Buffer.from([0x31, 0x2e, 0x20, 0xe9]))], /is not UTF-8 text/);
    truncateSync(join(folder, file("large.txt", "")), 100 * 1024 * 1024);
    misuse(["check", "large.txt"], /is larger than 64 MB/);
    const { status, stdout } = chapeau(["check", "missing.txt", file("good.txt", "1. We agree.]\n")]);
    assert.equal(status, 2);
    assert.match(stdout, /good\.txt:1:13/);
  });

  it("says in one line what is wrong with the command", () => {
    misuse([], /see chapeau --help/);
    misuse(["chek"], /no command “chek”/);
    misuse(["check"], /Name the drafts/);
    misuse(["check", "--nonsense", "-"], /--nonsense/);
    misuse(["check", "--format", "xml", "-"], /takes one of text, json, sarif/);
    misuse(["check", "--rule", "no-such=off", "-"], /no rule “no-such”/);
    misuse(["renumber", "--write", "-"], /Standard input cannot be written/);
  });

  const disordered = "1. One.\n3. Two, see paragraph 3 above.\n";
  const ordered = "1. One.\n2. Two, see paragraph 2 above.\n";

  it("renumbers to standard output, as a difference, or in place", () => {
    const name = file("disorder.txt", disordered);
    assert.equal(chapeau(["renumber", name]).stdout, ordered);
    assert.match(chapeau(["renumber", "--dry-run", name]).stdout, /^-3\. Two, .+\n\+2\. Two, /m);
    assert.equal(readFileSync(join(folder, name), "utf8"), disordered);
    assert.equal(chapeau(["renumber", "--write", name]).status, 0);
    assert.equal(readFileSync(join(folder, name), "utf8"), ordered);
  });

  it("writes through a link, keeps the mode and the byte order mark, and leaves nothing behind", () => {
    const name = file("linked.txt", `\uFEFF${disordered}`);
    chmodSync(join(folder, name), 0o640);
    symlinkSync(name, join(folder, "link.txt"));
    chapeau(["renumber", "--write", "link.txt"]);
    assert.equal(readFileSync(join(folder, name), "utf8"), `\uFEFF${ordered}`);
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(folder).filter((each) => each.endsWith(".tmp")),
      [],
    );
  });

  it("refuses what is ambiguous and says where", () => {
    const { status, stderr, stdout } = chapeau(["renumber", "-"], "1. One.¹\n\n¹ A.\n\n¹ B.\n");
    assert.equal(status, 1);
    assert.match(stderr, /^-:3:1, 5:1: Two notes are numbered 1/);
    assert.equal(stdout, "");
  });

  it("folds bis and ter only if it is told to", () => {
    const input = "1. One.\n1 bis. Two, see paragraph 2.\n2. Three.\n";
    assert.equal(chapeau(["renumber", "-"], input).stdout, input);
    assert.equal(chapeau(["renumber", "--fold", "-"], input).stdout, "1. One.\n2. Two, see paragraph 3.\n3. Three.\n");
  });

  it("imports: the draft to standard output, what was done to standard error", () => {
    const { status, stdout, stderr } = chapeau(["import", file("printed.txt", printed)]);
    assert.equal(stdout, clean);
    assert.equal(
      stderr,
      "Cleaned up: 2 page headers and footers left out, 2 lines joined.\nLeft out:\n  1/2 25-12345 (2 lines like this)\n",
    );
    assert.equal(status, 0);
    assert.equal(chapeau(["import", "-"], clean).stdout, clean);
  });

  it("imports in place, to a new file, or only tells", () => {
    const name = file("in-place.txt", printed);
    assert.equal(chapeau(["import", "--dry-run", name]).stdout, "");
    assert.equal(readFileSync(join(folder, name), "utf8"), printed);
    assert.equal(chapeau(["import", "--output", "new.txt", name]).status, 0);
    assert.equal(readFileSync(join(folder, "new.txt"), "utf8"), clean);
    misuse(["import", "--output", "new.txt", name], /new\.txt is there already.+--force/);
    assert.equal(chapeau(["import", "--output", "new.txt", "--force", name]).status, 0);
    assert.equal(chapeau(["import", "--write", name]).status, 0);
    assert.equal(readFileSync(join(folder, name), "utf8"), clean);
  });

  it("refuses to import what is no text, with the reason", () => {
    const { status, stdout, stderr } = chapeau(["import", file("paper.pdf", "%PDF-1.7\n")]);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^paper\.pdf:1: This is a PDF file, not plain text\. Take its text out first/);
  });

  it("asks for one text to import, and one way to hand it out", () => {
    misuse(["import"], /Name one text to import/);
    misuse(["import", "one.txt", "two.txt"], /Name one text to import/);
    misuse(["import", "--write", "--dry-run", "one.txt"], /exclude each other/);
    misuse(["import", "--write", "-"], /Standard input cannot be written to/);
    misuse(["import", "--force", "one.txt"], /--force goes with --output/);
  });

  it("outlines as text and as JSON, with lines that count from 1", () => {
    const name = file("outline.txt", "On lamps\n\n1. We decide:\n(a) To [meet];\n");
    const text = "title: On lamps\nparagraph: 1. We decide: (1 bracket)\n  item: (a) To [meet]; (1 bracket)\n";
    assert.equal(chapeau(["outline", name]).stdout, text);
    const [title, paragraph] = JSON.parse(chapeau(["outline", "--format", "json", name]).stdout) as unknown[];
    assert.deepEqual(title, { kind: "title", name: "On lamps", line: 1 });
    assert.deepEqual(paragraph, {
      kind: "paragraph",
      name: "1. We decide:",
      detail: "1 bracket",
      line: 3,
      children: [{ kind: "item", name: "(a) To [meet];", detail: "1 bracket", line: 4 }],
    });
    misuse(["outline"], /Name one draft to outline/);
    misuse(["outline", "--format", "tree", name], /--format must be text or json/);
  });

  it("tells its version and its use", () => {
    assert.match(chapeau(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(chapeau(["--help"]).stdout, /chapeau check .+ FILE/);
  });

  it("speaks French where the first of the variables that is set says so", () => {
    const french = /«\u00A0\]\u00A0»/;
    const saysOf = (env: NodeJS.ProcessEnv) =>
      chapeau(["check", "-"], "1. We agree.]\n", { LC_ALL: "", LC_MESSAGES: "", LANG: "", ...env }).stdout;
    assert.match(saysOf({ LANG: "fr_FR.UTF-8" }), /error: .*«\u00A0\]\u00A0».* \[unopened-bracket\]\n1 erreur\.\n$/);
    assert.match(saysOf({ LC_MESSAGES: "fr_CA.UTF-8", LANG: "en_GB.UTF-8" }), french);
    assert.doesNotMatch(saysOf({ LC_ALL: "C.UTF-8", LANG: "fr_FR.UTF-8" }), french);
    assert.doesNotMatch(saysOf({ LANG: "de_DE.UTF-8" }), french);
    assert.doesNotMatch(saysOf({}), french);
  });

  it("tells its use in French, and what is wrong with a command", () => {
    const env = { LC_ALL: "fr_FR.UTF-8" };
    assert.match(chapeau(["--help"], "", env).stdout, /chapeau check \[options\] FICHIER/);
    const { status, stderr } = chapeau(["check", "--nonsense", "missing.txt"], "", env);
    assert.equal(status, 2);
    assert.match(stderr, /^chapeau: .*l’option --nonsense.*\n$/i);
  });

  it("says the same options in both languages", () => {
    const options = (locale: string) =>
      chapeau(["--help"], "", { LC_ALL: locale }).stdout.match(/(?<= )(?:--[\w-]+|chapeau \w+)/g);
    assert.deepEqual(options("fr"), options("en"));
  });

  describe("with a project file", () => {
    const project = (text: string) => file("chapeau.json", text);
    afterEach(() => rmSync(join(folder, "chapeau.json")));

    it("checks a draft as the file says, and options go before it", () => {
      const draft = file("project.decl", "1. We agree.\n3. We commit.\n");
      project('{ "rules": { "number-gap": "off" } }');
      assert.equal(chapeau(["check", draft]).stdout, "Nothing found.\n");
      assert.match(chapeau(["check", "--rule", "number-gap=error", draft]).stdout, /number-gap/);
    });

    it("says all that is wrong with the file, and checks nothing by guesswork", () => {
      const draft = file("project.decl", "1. We agree.\n");
      project('{ "profil": "ga", "renumber": { "automatic": "always" } }');
      const { status, stdout, stderr } = chapeau(["check", draft]);
      assert.equal(status, 2);
      assert.equal(stdout, "Nothing found in what could be read.\n");
      assert.match(stderr, /chapeau\.json cannot be used/);
      assert.match(stderr, /There is no setting “profil”/);
      assert.match(stderr, /“renumber.automatic” is “always”; it must be one of onEnter, onSave, off/);
    });
  });
});
