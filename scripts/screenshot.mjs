// Takes docs/workbench.png, the picture in the README: the sample draft in VS Code, as `npm start` opens it.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEditor } from "./editor.mjs";
import { inRoot } from "./paths.mjs";
import { openPage } from "./workbench.mjs";

const data = mkdtempSync(path.join(tmpdir(), "chapeau-picture-"));
const draft = path.join(data, "ocean-literacy.draft.txt");
copyFileSync(inRoot("samples/ocean-literacy.draft.txt"), draft);
const editor = await openEditor(draft, {
  data,
  more: { "breadcrumbs.enabled": false, "editor.minimap.enabled": false },
});
const { page, close } = await openPage();
try {
  await page.goto(editor.address, { waitUntil: "domcontentloaded" });
  await page.locator(".tab", { hasText: "draft.txt" }).waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "closes nothing" }).first().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: inRoot("docs/workbench.png") });
} finally {
  await close();
  await editor.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
