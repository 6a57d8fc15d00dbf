/** Something the person at the command line can put right: one clear line and exit code 2, no stack. */
export class Misuse extends Error {}
