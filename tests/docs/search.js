// The search of the built site, run as the browser runs it: prints the pages it finds for each query.
// node search.js SITE QUERY...
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [site, ...queries] = process.argv.slice(2);
const page = {
  console,
  _: (text) => text,
  _ready: () => {},
  _removeChildren: () => {},
  SPHINX_HIGHLIGHT_ENABLED: false,
  DOCUMENTATION_OPTIONS: {},
  document: { getElementById: () => null },
};
page.window = page;
vm.createContext(page);
const scripts = ["_static/language_data.js", "_static/searchtools.js", "searchindex.js"]
  .map((name) => fs.readFileSync(path.join(site, name), "utf8"))
  .join("\n;\n");
vm.runInContext(
  scripts + ";\nthis.find = (query) => Search._performSearch(...Search._parseQuery(query));",
  page,
);
// What comes last in the list of the search is shown first.
const found = queries.map((query) => page.find(query).reverse().map((result) => result[0]));
process.stdout.write(JSON.stringify(found.map((names) => [...new Set(names)])));
