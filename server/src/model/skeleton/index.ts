import { memo } from "../../text/memo";
import type { Draft } from "../draft";
import { eachBlock } from "../each-block";
import type { Skeleton } from "./entries";
import { factsOf, type Facts } from "./facts";
import { SkeletonBuilder } from "./builder";

/** The skeleton of a draft: the same object for two versions that differ in words alone. */
export const skeletonOf = (draft: Draft): Skeleton => build(factsIn(draft));

const factsIn = eachBlock(factsOf);

const build = memo((facts: readonly (Facts | undefined)[]): Skeleton => new SkeletonBuilder(facts).build());

export * from "./entries";
