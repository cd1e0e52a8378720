// What shows, in English, that a sentence stops in the middle, and what shows that it may end where it does.

// No sentence ends in one of these.
export const SURE_WORDS = new Set('the a an and or because than my your our their'.split(' '));

// A sentence hardly ends in one of these, but a remark may: "as it should", "what they can live with". They count only
// where the note ends its sentences with a full stop.
export const OPEN_WORDS = new Set(
  (
    'of to but with from into onto if whether while unless until although via per ' +
    'its his could should would might must may shall between without within'
  ).split(' '),
);

// Verbs that need an object, whatever is before them.
export const TRANSITIVE = new Set('require requires provide provides include includes contain contains'.split(' '));

// "We still need to": nothing before it says what.
export const SURE_TO = /^[^.,;]{0,40}\b(?:still|also|first) (?:need|have|ha[sd]|want)s? to$/;

// "for a while", "in between", "that I am aware of", "option a": what looks open and is complete.
export const COMPLETE =
  /\b(?:a while|in between|(?:aware|think|thought|sort|kind|care) of|(?:option|plan|team|type|group|variant|version|part|phase|class|letter|vitamin|grade) [a-z]|to begin with|either or|\bthan\b.{0,80}\b(?:ha[sd]|have|needs?|needed|wants?) to)$/i;

// Words that can end a sentence, but hardly one that also ends in a space: the writer was waiting for the rest.
export const WAITING_WORDS = new Set(
  "for about though doesn't don't didn't isn't aren't wasn't can't couldn't won't wouldn't shouldn't haven't hasn't in on at by as is are was were be been being have has had will can do does that which when where what how why not also so then there some any each every".split(
    ' ',
  ),
);

// What a sentence has before its last word when it may end in a preposition or an auxiliary: a question or a relative
// clause ("what it depends on", "the beds we live with"), a passive ("cannot be inherited from"), an infinitive ("a lot
// to look into"), a comparison ("as it should"), a verb that needs no more ("we don't need to", "I would like to").
export const MAY_END =
  /\b(?:wh(?:at|ich|om?|ose|ere|en|y|ether)|how|that|than|as|if|so|not|never|no|be|been|being|is|are|was|were|nothing|things?|way|yes|to)\b(?=.*\s)|(?<=\p{L}[ \t])(?:we|they|you|I|he|she)\b(?=.*\s)|n['’]t\b|\b(?:want|need|have|ha[sd]|like|love|going|able|try|tried|hope|plan|log(?:ged)?|turn|sign|add|agree|listen|look|move|talk|refer|relate|respond|switch|subscribe|write|belong|speak)(?:e?s|ed|ing)? (?:in |on |up )?\p{L}+$/iu;

// "between and Discord", "We want to see if there."
export const HOLE =
  /\b(?:between (?:and|or)\b.*|(?:see|know|check|unclear|sure|wonder) (?:if|whether) (?:there|it|we|they|the|you)\.)$/;

/** What follows the last full stop, colon or the like before the end of `text`. */
export function lastSentence(text: string): string {
  return text.slice(Math.max(...['.', '!', '?', ';', ':'].map((mark) => text.lastIndexOf(mark))) + 1);
}

/** "Matti, Stefan, Ralf,": a list that goes on below, or was never finished on purpose. */
export function isListOfNames(text: string): boolean {
  const parts = text
    .replace(/^.*:[*_]*\s*/, '')
    .split(',')
    .slice(0, -1)
    .map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= 3);
}
