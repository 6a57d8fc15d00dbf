import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, DocumentSymbol, Hover } from "vscode-languageserver";
import { speak } from "../../server/src/settings/language";
import { Session } from "../support/session";

const top = { line: 0, character: 0 };

describe("the language of an editor", () => {
  let session: Session;
  afterEach(() => {
    session.end();
    speak("en");
  });

  const start = async (locale: string | undefined, text: string) => {
    session = await Session.start(undefined, {}, undefined, locale === undefined ? {} : { locale });
    await session.open(text);
  };
  const findings = async () => (await session.ask<{ items: Diagnostic[] }>("textDocument/diagnostic")).items;
  const messages = async () => (await findings()).map(({ message }) => message);

  it("is that of the findings and of what they say besides", async () => {
    await start("fr-CA", "1. One.\n3. Three, and three again again.\n");
    assert.deepEqual(await messages(), [
      "Le paragraphe 3 vient là où l’on attend 2. Écrivez ce qui manque, ou renumérotez.",
      "«\u00A0again\u00A0» est dit deux fois. Supprimez-en un.",
    ]);
  });

  it("is that of the actions", async () => {
    await start("fr", "1. We agree.]\n");
    const context = { diagnostics: await findings() };
    const range = { start: top, end: { line: 0, character: 13 } };
    const actions = await session.ask<CodeAction[]>("textDocument/codeAction", { range, context });
    const titles = actions.map(({ title }) => title);
    for (const title of ["Supprimer ce «\u00A0]\u00A0»", "Ignorer «\u00A0unopened-bracket\u00A0» pour ce paragraphe"])
      assert.ok(titles.includes(title), titles.join("\n"));
  });

  it("is that of the outline and of what a hover says", async () => {
    await start(
      "fr",
      "The General Assembly,\n\nRecalling [the lamps],\n\n1. Decides to meet, see paragraph 1 below.\n",
    );
    const [preamble] = await session.ask<DocumentSymbol[]>("textDocument/documentSymbol");
    assert.deepEqual([preamble?.name, preamble?.detail], ["Préambule", "1 paire de crochets"]);
    const hover = await session.ask<Hover>("textDocument/hover", { position: { line: 4, character: 0 } });
    assert.match(JSON.stringify(hover.contents), /Paragraphe 1.+Cité dans\u00A0: paragraphe 1/);
  });

  it("is English if the editor names none, or one without translation", async () => {
    const english = [
      "There is no rule “no-such”. Its name stands in square brackets or behind “chapeau” where a finding is shown.",
    ];
    for (const locale of [undefined, "de"]) {
      await start(locale, "%% chapeau: ignore no-such\n1. We agree.\n");
      assert.deepEqual(await messages(), english);
      session.end();
    }
  });
});
