import{parseMarkdown as r}from"./micromark-extension-frontmatter.js";import"./micromark-core-commonmark.js";import"./trough.js";import"./shared-3.js";export{r as parseMarkdown};
