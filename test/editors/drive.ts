import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What is found out in an editor; neovim.lua and emacs.el write it as JSON. */
export interface Facts {
  /** Which of the names the editor takes for drafts. */
  readonly drafts: readonly string[];
  /** The problems, in the order of the text. */
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly text: string }[];
  /** The text from the cursor to the end of its line, after going from the marker to its definition. */
  readonly definition: string;
  /** The whole text after the marker was renamed to 7. */
  readonly renamed: string;
}

export interface Editor {
  readonly program: string;
  readonly args: (home: string, draft: string) => readonly string[];
  /** The file of a person's home that the recipe goes to. */
  readonly settings: string;
}

export const neovim: Editor = {
  program: "nvim",
  settings: ".config/nvim/init.lua",
  args: (_, draft) => ["--headless", draft, "-c", `luafile ${resolve("test/editors/neovim.lua")}`],
};

export const emacs: Editor = {
  program: "emacs",
  settings: ".emacs.d/init.el",
  args: (home) => ["--batch", "-l", join(home, emacs.settings), "-l", resolve("test/editors/emacs.el")],
};

/** Opens `text` in an editor that has `recipe` as its settings, in a home of its own. `marker` is an offset; `names` may not exist. */
export function drive(editor: Editor, recipe: string, text: string, marker: number, names: readonly string[]): Facts {
  const home = mkdtempSync(join(tmpdir(), "chapeau-editor-"));
  try {
    const [draft, facts, settings] = [
      join(home, "zero-draft-lamps.txt"),
      join(home, "facts.json"),
      join(home, editor.settings),
    ];
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, recipe);
    writeFileSync(draft, text);
    const before = text.slice(0, marker).split("\n");
    execFileSync(editor.program, editor.args(home, draft), {
      cwd: home,
      timeout: 50_000,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        PATH: process.env["PATH"],
        LANG: "C.UTF-8",
        HOME: home,
        CHAPEAU_DRAFT: draft,
        CHAPEAU_FACTS: facts,
        CHAPEAU_NAMES: names.join(" "),
        CHAPEAU_MARKER: `${before.length}:${Buffer.byteLength(before.at(-1) ?? "")}`,
      },
    });
    return JSON.parse(readFileSync(facts, "utf8")) as Facts;
  } finally {
    rmSync(home, { recursive: true });
  }
}
