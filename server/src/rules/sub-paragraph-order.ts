import { t } from "@vscode/l10n";
import { writeLabel } from "../model/lists";
import type { List } from "../model/outline";
import { enumerate, listFaults, type Fault } from "../model/sequence";
import type { Finding, Rule } from "./rule";

export const subParagraphOrder: Rule = {
  id: "sub-paragraph-order",
  severity: "warning",
  isSequential: true,
  about:
    "The sub-paragraphs of a list are counted from the first, (a), (b), (c) or (i), (ii), (iii), and none is left out or used twice. One finding stands where the order breaks.",
  example: {
    bad: "1. We decide:\n - (a) To meet;\n - (b) To report;\n - {|(d)|} To meet again.\n",
    good: "1. We decide:\n - (a) To meet;\n - (b) To report;\n - (c) To meet again.\n",
  },
  *check(draft) {
    for (const { list, fault } of listFaults(draft)) yield findingFor(list, fault);
  },
};

function findingFor(list: List, fault: Fault): Finding {
  const write = (value: number) => writeLabel(list, value);
  const item = list.items[fault.index] as List["items"][number];
  const name = write(item.value);
  if (fault.kind === "duplicate") {
    const first = list.items[fault.first]?.label;
    return {
      span: item.label,
      message: t("There are two sub-paragraphs {0} in this list. Give one of them another letter or number.", name),
      ...(first && { related: [{ span: first, message: t("The first sub-paragraph {0}", name) }] }),
    };
  }
  if (fault.kind === "order") {
    return {
      span: item.label,
      message: t(
        "Sub-paragraph {0} stands out of order: {1} is expected here. Correct it, or move the sub-paragraph.",
        name,
        write(fault.expected),
      ),
    };
  }
  const missing = enumerate(fault.missing, write);
  return {
    span: item.label,
    message:
      fault.missing.length > 1
        ? t(
            "Sub-paragraph {0} comes where {1} are expected. Write what is missing, or correct the label.",
            name,
            missing,
          )
        : t(
            "Sub-paragraph {0} comes where {1} is expected. Write what is missing, or correct the label.",
            name,
            missing,
          ),
  };
}
