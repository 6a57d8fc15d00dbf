import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource, writeSource } from "../../server/src/main/cli/files";
import { buildProgram } from "../support/program";
import { times } from "../support/times";

const count = 3000;
const paragraphs = (numberOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => `${numberOf(index)}. One of the paragraphs.\n`).join("");
const old = paragraphs((index) => 2 * index + 1);
const renumbered = paragraphs((index) => index + 1);

const isRoot = process.getuid?.() === 0;
/** Root may write anywhere: where the tests run as root, what may not be written is tried as nobody. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
/** Where a file system can be mounted that only the command sees. */
const ownMounts = ["unshare", isRoot ? "-m" : "-rm"] as const;
const canMount = spawnSync(ownMounts[0], [ownMounts[1], "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0;

describe("a file that the command line writes", function () {
  this.timeout(60_000 * times);
  const root = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  const cli = join(root, "cli.js");
  const folder = join(root, "drafts");
  const draft = join(folder, "draft.txt");
  before(() => {
    buildProgram(root);
    chmodSync(root, 0o755);
  });
  after(() => rmSync(root, { recursive: true }));
  beforeEach(() => {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    writeFileSync(draft, old);
    chmodSync(draft, 0o666);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const chapeau = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", env: { LC_ALL: "C" }, ...nobody });
  const inShell = (command: string, ...before: string[]) => {
    const [program, ...args] = [...before, "bash", "-c", command, process.execPath, cli];
    const { stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    });
    return stdout + stderr;
  };
  const write = ["renumber", "--write", "draft.txt"] as const;

  const assertRefused = ({ status, stderr }: { status: number | null; stderr: string }, why: RegExp) => {
    assert.equal(status, 2, stderr);
    assert.match(stderr, why);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
    assert.equal(readFileSync(draft, "utf8"), old);
    assert.deepEqual(readdirSync(folder), ["draft.txt"]);
  };

  it("stays as it was if it is read-only", () => {
    chmodSync(draft, 0o444);
    assertRefused(chapeau(...write), /you are not allowed to. It is as it was/);
    assertRefused(chapeau("import", "--output", "draft.txt", "--force", "draft.txt"), /you are not allowed to/);
  });

  it("stays as it was if its folder is read-only", () => {
    chmodSync(folder, 0o555);
    assertRefused(chapeau(...write), /you are not allowed to. It is as it was/);
    assertRefused(chapeau("import", "--output", "new.txt", "draft.txt"), /you are not allowed to/);
  });

  it("is found behind links, which stay", () => {
    symlinkSync("draft.txt", join(folder, "link.txt"));
    symlinkSync(join(folder, "link.txt"), join(folder, "link to link.txt"));
    assert.equal(chapeau("renumber", "--write", "link to link.txt").status, 0);
    assert.equal(readFileSync(draft, "utf8"), renumbered);
    assert.equal(chapeau("import", "--output", "link.txt", "--force", "draft.txt").status, 0);
    assert.ok(["link.txt", "link to link.txt"].every((name) => lstatSync(join(folder, name)).isSymbolicLink()));
    symlinkSync("nowhere.txt", join(folder, "broken.txt"));
    assert.match(chapeau("import", "--output", "broken.txt", "draft.txt").stderr, /is there already/);
    assert.ok(!existsSync(join(folder, "nowhere.txt")));
  });

  it("stays as it is if it has changed meanwhile", async () => {
    const source = await readSource(draft);
    appendFileSync(draft, "The last words.\n");
    await assert.rejects(writeSource(source, renumbered), /has changed meanwhile/);
    assert.equal(readFileSync(draft, "utf8"), `${old}The last words.\n`);
    rmSync(draft);
    await assert.rejects(writeSource(source, renumbered), /there is no such file/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it("is the old one or the new one when the program is killed", async () => {
    for (let turn = 0; turn < 5 * times; turn++) {
      writeFileSync(draft, old);
      const program = spawn(process.execPath, [cli, ...write], { cwd: folder });
      const end = once(program, "exit");
      // It writes beside the draft, from the last moment on in which anything can go wrong.
      while (readdirSync(folder).length === 1 && program.exitCode === null) await wait(1);
      program.kill("SIGKILL");
      await end;
      assert.ok([old, renumbered].includes(readFileSync(draft, "utf8")), "it is half of either");
      for (const name of readdirSync(folder)) if (name !== "draft.txt") rmSync(join(folder, name));
    }
  });

  const writers = {
    "renumber --write": '"$0" "$1" renumber --write draft.txt',
    "import --output --force": '"$0" "$1" import --output draft.txt --force source.txt',
    "import --output": '"$0" "$1" import --output new.txt source.txt',
  };
  for (const [name, command] of Object.entries(writers)) {
    it(`stays as it was where the disk is full: ${name} (skipped where nothing can be mounted)`, function () {
      if (!canMount) this.skip();
      writeFileSync(join(folder, "source.txt"), `${old}Two  blanks.\n`);
      const disk = "mount -t tmpfs -o size=128k tmpfs disk && cp draft.txt disk && ln -s ../source.txt disk";
      mkdirSync(join(folder, "disk"));
      const said = inShell(
        `${disk} && cd disk && ${command}; echo "code $?"; ls -A; cmp draft.txt ../draft.txt`,
        ...ownMounts,
      );
      assert.match(said, /code 2\ndraft\.txt\nsource\.txt\nchapeau: .* cannot be written: the disk is full\.[^\n]*\n$/);
    });
  }

  it("stays as it was where it would be larger than a file may be", () => {
    const said = inShell(`ulimit -f 64; "$0" "$1" renumber --write draft.txt; echo "code $?"`);
    assert.match(said, /code 2\nchapeau: draft.txt cannot be written: it would be too large. It is as it was.\n$/);
    assert.equal(readFileSync(draft, "utf8"), old);
    assert.deepEqual(readdirSync(folder), ["draft.txt"]);
  });

  it("and standard output, which may lie on a full disk, is not half written without a word", () => {
    if (!existsSync("/dev/full")) return;
    const said = inShell(`"$0" "$1" renumber draft.txt > /dev/full; echo "code $?"`);
    assert.match(said, /code 2\nchapeau: Standard output cannot be written: the disk is full.\n$/);
  });
});
