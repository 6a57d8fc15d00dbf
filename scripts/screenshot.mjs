// Takes the pictures of the README and the walkthrough: the sample draft in VS Code, as `npm start` opens it.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEditor } from "./editor.mjs";
import { inRoot } from "./paths.mjs";
import { openPage } from "./workbench.mjs";

/** What each picture shows, one after the other in one window. */
const scenes = {
  problems: async (page) => {
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "closes nothing" }).first().click();
  },
  fix: async (page) => {
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget").waitFor();
  },
  outline: async (page) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Shift+O");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "We commit" }).first().waitFor();
  },
  profile: async (page) => {
    await page.keyboard.press("Escape");
    await command(page, "Chapeau: Choose the Profile");
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "negotiation" }).first().waitFor();
  },
  renumber: async (page) => {
    await page.keyboard.press("Escape");
    // Without its first paragraph the whole draft is out of order.
    await page.keyboard.press("Control+G");
    await page.keyboard.type("26");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Shift+K");
    await command(page, "Chapeau: Preview Renumbering");
    await page.getByText("Apply", { exact: true }).waitFor();
  },
};

const data = mkdtempSync(path.join(tmpdir(), "chapeau-picture-"));
const draft = path.join(data, "ocean-literacy.draft.txt");
copyFileSync(inRoot("samples/ocean-literacy.draft.txt"), draft);
const editor = await openEditor(draft, {
  data,
  more: { "breadcrumbs.enabled": false, "editor.minimap.enabled": false },
});
const { page, close } = await openPage();
await page.setViewportSize({ width: 1100, height: 660 });
try {
  await page.goto(editor.address, { waitUntil: "domcontentloaded" });
  await page.locator(".tab", { hasText: "draft.txt" }).waitFor({ timeout: 60_000 });
  mkdirSync(inRoot("docs/pictures"), { recursive: true });
  for (const [name, show] of Object.entries(scenes)) {
    await show(page);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: inRoot(`docs/pictures/${name}.png`) });
  }
} finally {
  await close();
  await editor.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}

async function command(page, title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().waitFor();
  await page.keyboard.type(title);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}
