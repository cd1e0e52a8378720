import{editsBetween as e,unifiedDiff as i}from"./diff-2.js";import"./shared-3.js";export{e as editsBetween,i as unifiedDiff};
