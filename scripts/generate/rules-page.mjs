/** docs/rules.md: an entry for each rule, with its examples. */
export const rulesPage = (rules) => `# The rules

Each rule finds one kind of fault. Its id is also the name of its setting in \`chapeau.rules\`, and stands behind each finding.
This page is made from the rules themselves by \`npm run generate\`; the examples are run as tests.

${rules.map(entry).join("\n")}`;

function entry({ id, severity, profiles = {}, about, example }) {
  const elsewhere = Object.entries(profiles).map(([profile, other]) => `\`${profile}\`: ${other}`);
  return `## ${id}

${about}

Severity: ${[severity, ...elsewhere].join("; ")}.

What it finds, between \`{|\` and \`|}\`:

${fenced(example.bad)}

How it should be:

${fenced(example.good)}
`;
}

const fenced = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
