import { withoutLinks } from "./words.mjs";

/** docs/settings.md: an entry for each setting. */
export const settingsPage = (settings) => `# Settings

In VS Code they begin with \`chapeau.\`. Other editors send them under \`chapeau\`, or as \`initializationOptions\`. For everyone
who works on the same drafts, write them in a file \`chapeau.json\` in the folder of the drafts or above it; the command line
reads the same file. What stands there goes before the settings of the editor.

\`\`\`json
{ "profile": "negotiation", "rules": { "mixed-spelling": "off" } }
\`\`\`

This page is made from the settings themselves by \`npm run generate\`.

${settings.map(entry).join("\n")}`;

const entry = ({ key, about, abouts, fallback, schema }) => `## ${key}

${withoutLinks(about)} Default: \`${typeof fallback === "string" ? fallback : JSON.stringify(fallback)}\`.

${(schema.enum ?? []).map((value) => `- \`${value}\`: ${abouts[value]}`).join("\n")}
`;
