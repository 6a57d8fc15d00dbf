import { spoken } from "../../settings/language";

const english = `Chapeau reads UN declarations, resolutions and negotiating texts kept as plain text.

  chapeau check [options] FILE...      say what is wrong; - reads standard input
    --format text|json|sarif           how to say it (text)
    --profile ga|negotiation|treaty|legacy   the kind of text (ga)
    --rule ID=SEVERITY                 error, warning, information, hint or off; may be repeated
    --fail-on SEVERITY                 exit with 1 from this severity on (error); never: do not

  chapeau renumber [options] FILE      print the draft with its numbers in order
    --write                            write it to FILE
    --dry-run                          show the changed lines only
    --only paragraphs|subParagraphs|footnotes   may be repeated
    --fold                             turn bis and ter into plain numbers

  chapeau import [options] FILE        turn text from a PDF or a word processor into a draft, and print it
    --write                            write it to FILE
    --output FILE                      write it to another FILE; with --force over one that is there
    --dry-run                          say only what would be done

  chapeau outline [options] FILE       say what the draft is made of: preamble, sections, paragraphs, items, options, notes
    --format text|json                 how to say it (text)

  chapeau lsp --stdio                  serve an editor by the Language Server Protocol

  chapeau --help | --version

Exit code: 0 done or nothing found, 1 findings or a refusal, 2 misuse or a file that cannot be read.
`;

const french = `Chapeau lit les déclarations, résolutions et textes en négociation des Nations Unies tenus en texte brut.

  chapeau check [options] FICHIER...   dit ce qui ne va pas ; - lit l’entrée standard
    --format text|json|sarif           la forme de la réponse (text)
    --profile ga|negotiation|treaty|legacy   le genre de texte (ga)
    --rule RÈGLE=FORCE                 error, warning, information, hint ou off ; peut être répété
    --fail-on FORCE                    code de sortie 1 à partir de cette force (error) ; never : jamais

  chapeau renumber [options] FICHIER   affiche le projet, numéros en ordre
    --write                            l’écrit dans FICHIER
    --dry-run                          ne montre que les lignes changées
    --only paragraphs|subParagraphs|footnotes   peut être répété
    --fold                             fond les bis et ter dans la numérotation

  chapeau import [options] FICHIER     fait un projet d’un texte tiré d’un PDF ou d’un traitement de texte, et l’affiche
    --write                            l’écrit dans FICHIER
    --output FICHIER                   l’écrit dans un autre FICHIER ; avec --force, même s’il existe déjà
    --dry-run                          dit seulement ce qui serait fait

  chapeau outline [options] FICHIER    dit de quoi le projet est fait : préambule, sections, paragraphes, alinéas, options, notes
    --format text|json                 la forme de la réponse (text)

  chapeau lsp --stdio                  sert un éditeur par le Language Server Protocol

  chapeau --help | --version

Code de sortie : 0 fait, ou rien trouvé ; 1 constats, ou refus ; 2 commande fautive, ou fichier illisible.
`;

const texts: Readonly<Record<string, string>> = { fr: french };

/** What `chapeau --help` says. */
export const help = (): string => texts[spoken()] ?? english;
