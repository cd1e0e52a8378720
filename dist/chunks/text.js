// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

// src/text/memoize.ts
var MOST = 5e3;
function memoize(make) {
  const results = /* @__PURE__ */ new Map();
  return (text) => {
    const known = results.get(text);
    if (known !== void 0) return known;
    if (results.size >= MOST) results.clear();
    const made = make(text);
    results.set(text, made);
    return made;
  };
}

// src/text/unicode-regexp.ts
var LATIN = /^[\t\n\r -~\u00A0-\u00B4\u00B6-\u017E\u0218-\u021B\u2010-\u2027\u2030-\u205E]*$/;
var members = (() => {
  const letters = [...range(192, 214), ...range(216, 246), ...range(248, 382), ...range(536, 539)];
  const isUpper = (letter) => letter.toLowerCase() !== letter;
  return {
    Lu: `A-Z${letters.filter(isUpper).join("")}`,
    Ll: `a-z${letters.filter((letter) => !isUpper(letter)).join("")}`,
    L: "A-Za-zªºÀ-ÖØ-öø-žȘ-ț",
    M: "",
    N: "0-9²³¹¼-¾"
  };
})();
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}
function unicodeRegExp(source, flags = "") {
  if (flags.includes("i") && /\\p\{L[ul]\}/.test(source))
    throw new Error(`/${source}/${flags} asks for a case and for none.`);
  let twin;
  let whole;
  return (text) => {
    if (LATIN.test(text)) {
      twin ??= new RegExp(latinSource(source), flags);
      return twin;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}
function isAscii(text) {
  return /^[\t\n\r -~]*$/.test(text);
}
function latinSource(source) {
  return source.replace(
    /\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g,
    (part, name) => name === void 0 ? part.replace(/\\p\{(\w+)\}/g, (_, inner) => classOf(inner)) : `[${classOf(name)}]`
  );
}
function classOf(name) {
  const known = members[name];
  if (known === void 0) throw new Error(`No Latin members of \\p{${name}} are known.`);
  return known;
}

// src/text/spelling.ts
function normalize(text) {
  const lower = stripDiacritics(text).toLowerCase();
  return /^\s|[^\S ]|\s\s|\s$/.test(lower) ? lower.replace(/\s+/g, " ").trim() : lower;
}
function stripDiacritics(text) {
  return isAscii(text) ? text : text.replace(/[\u0080-\uFFFF]+/g, withoutMarks);
}
var withoutMarks = memoize(
  (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/[łŁ]/g, "l").replace(/[øØ]/g, "o")
);
function distance(a, b) {
  return leven(a, b);
}
function closestMatch(word, known) {
  const folded = normalize(word);
  let best;
  let bestDistance = Math.min(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const d = isSwap(folded, normalize(candidate)) ? 1 : leven(folded, normalize(candidate), { maxDistance: bestDistance });
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
function isSwap(a, b) {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

export {
  memoize,
  unicodeRegExp,
  isAscii,
  normalize,
  stripDiacritics,
  distance,
  closestMatch,
  isSwap
};
