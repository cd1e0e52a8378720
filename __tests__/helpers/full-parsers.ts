// Tests read notes of every kind, as the library does.
import { readFrontMatter } from '../../src/note/front-matter/parse-yaml.js';
import { provideFullParsers } from '../../src/note/full-parsers.js';
import { parseMarkdown } from '../../src/note/markdown/parse-markdown.js';

provideFullParsers({ readFrontMatter, parseMarkdown });
