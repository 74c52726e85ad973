// How the search of this site orders its results: a page that explains before one that lists.
const WEIGHTS = [
  ["start/", 30],
  ["guides/", 30],
  ["testing/", 25],
  ["command-line/pmf", 15],
  ["migrating/", 5],
  ["reference/operations/", -10],
  ["reference/models/", -15],
  ["internals/conformance", -15],
  ["changelog", -10],
];

var Scorer = {
  score: ([page, title, anchor, description, score, file, kind]) => {
    const found = WEIGHTS.find(([prefix]) => page.startsWith(prefix));
    const heading = kind === "title" && anchor ? 20 : 0; // the query is in a heading
    return score + heading + (found && kind !== "object" ? found[1] : 0);
  },
  objNameMatch: 40, // somebody who types a whole name wants that name
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
