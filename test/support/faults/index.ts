import { bracketFaults } from "./brackets";
import type { Fault } from "./fault";
import { listFaults } from "./lists";
import { markFaults } from "./marks";
import { noteFaults } from "./notes";
import { numberFaults } from "./numbers";
import { referenceFaults } from "./references";
import { sourceFaults } from "./sources";
import { wordFaults } from "./words";

/** Every kind of fault that can be planted, by its name. */
export const faults: Readonly<Record<string, Fault>> = {
  ...bracketFaults,
  ...noteFaults,
  ...sourceFaults,
  ...numberFaults,
  ...referenceFaults,
  ...listFaults,
  ...markFaults,
  ...wordFaults,
};
