import{readFrontMatter as r}from"./gray-matter.js";import"./yaml.js";import"./note-4.js";import"./note-5.js";import"./shared-3.js";export{r as readFrontMatter};
