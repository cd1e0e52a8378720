// The names of months and weekdays, in English and in the other languages that notes are often written in.
import { memoize } from '../../text/memoize.js';

// English is what most notes are in, and creating a formatter takes longer than reading the dates of a note.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * The name of the month or the weekday of a date.
 * @param date in UTC
 * @param locale BCP 47
 * @param besideDay in the form that a month has in "4 May"
 */
export function nameOf(
  part: 'month' | 'weekday',
  width: 'long' | 'short',
  date: Date,
  locale: string,
  besideDay = false,
): string {
  if (locale === 'en') {
    const name = part === 'month' ? MONTHS[date.getUTCMonth()]! : WEEKDAYS[date.getUTCDay()]!;
    return width === 'long' ? name : name.slice(0, 3);
  }
  const day = besideDay ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { [part]: width, ...day, timeZone: 'UTC' });
  if (!besideDay) return format.format(date);
  return format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
}

/** A month (1 to 12) as `old` writes its own: `Aug` for `Sep`, `august` for `september`. */
export function monthLike(
  old: string,
  month: number,
  locale: string,
  pad: (value: number, old: string) => string = String,
): string {
  if (/^\d+$/.test(old)) return pad(month, old);
  const date = new Date(Date.UTC(2001, month - 1, 1));
  const isShort = old.length <= 4 && !/^(?:may|june|july)$/i.test(old);
  const name = nameOf(
    'month',
    isShort && locale === 'en' ? 'short' : widthOf(old, locale),
    date,
    locale,
    locale !== 'en',
  );
  return old === old.toLowerCase() ? name.toLowerCase() : old === old.toUpperCase() ? name.toUpperCase() : name;
}

function widthOf(name: string, locale: string): 'long' | 'short' {
  const month = dateWords(locale).months.get(name.toLowerCase());
  if (month === undefined) return 'long';
  const long = nameOf('month', 'long', new Date(Date.UTC(2001, month - 1, 1)), locale, true);
  return long.length > name.length && name.length <= 4 ? 'short' : 'long';
}

/** The month and weekday words of a language. */
export interface DateWords {
  /** In lower case, with their number from 1. */
  months: ReadonlyMap<string, number>;
  /** In lower case, with their number, 0 for Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Sources of regular expressions that match any of the names. */
  month: string;
  weekday: string;
}

/** The month and weekday words of `locale` (BCP 47, default English). */
export function dateWords(locale = 'en'): DateWords {
  return wordsOf(locale);
}

const wordsOf = memoize((locale: string): DateWords => {
  const months = monthNames(locale);
  const weekdays = weekdayNames(locale);
  return { months, weekdays, month: alternation(months.keys()), weekday: alternation(weekdays.keys()) };
});

function alternation(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2001, month, 1));
      for (const name of [nameOf('month', width, date, locale), nameOf('month', width, date, locale, true)]) {
        const key = name.toLowerCase().replace(/\.$/, '');
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month + 1);
      }
    }
  }
  if (locale.startsWith('en')) names.set('sept', 9);
  return names;
}

function weekdayNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (let day = 0; day < 7; day++) {
      const key = nameOf('weekday', width, new Date(Date.UTC(2023, 0, 1 + day)), locale)
        .toLowerCase()
        .replace(/\.$/, '');
      if (!names.has(key)) names.set(key, day);
    }
  }
  if (locale.startsWith('en')) {
    for (const [name, day] of [
      ['tues', 2],
      ['thur', 4],
      ['thurs', 4],
      ['weds', 3],
    ] as const)
      names.set(name, day);
  }
  return names;
}

/** A month by its name, and the language of that name where it is not the one that was asked for. */
export interface MonthName {
  /** 1 to 12. */
  month: number;
  locale: string;
  /** A short form, which in another language may be another word. */
  isShort: boolean;
}

/**
 * The month that `name` is in `locale`, in English, or in another language of which notes are often in. No formatter is
 * created for English and for those languages.
 */
export function monthByName(name: string, locale = 'en'): MonthName | undefined {
  const key = name.toLowerCase();
  const month = dateWords(locale).months.get(key);
  if (month !== undefined) return { month, locale, isShort: false };
  if (locale !== 'en' && !locale.startsWith('en-')) {
    const english = dateWords('en').months.get(key);
    if (english !== undefined) return { month: english, locale: 'en', isShort: key.length < 4 };
  }
  return otherMonths().get(key);
}

// Written out, as asking the calendar for them would cost every run more than reading its notes.
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  de: 'januar,jänner/jan februar/feb märz,maerz/mär,mrz april/apr mai juni/jun juli/jul august/aug september/sep,sept oktober/okt november/nov dezember/dez',
  fr: 'janvier/janv février,fevrier/févr,fév mars avril/avr mai juin juillet/juil août,aout septembre/sept octobre/oct novembre/nov décembre,decembre/déc',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto septiembre,setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre/nov dicembre/dic',
  pt: 'janeiro/jan fevereiro/fev março,marco/mar abril/abr maio/mai junho/jun julho/jul agosto setembro outubro novembro/nov dezembro/dez',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  pl: 'stycznia,styczeń/sty lutego,luty/lut marca,marzec/mar kwietnia,kwiecień/kwi maja,maj czerwca,czerwiec/cze lipca,lipiec/lip sierpnia,sierpień/sie września,wrzesień/wrz października,październik/paź listopada,listopad/lis grudnia,grudzień/gru',
  sv: 'januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec',
  cs: 'ledna,leden února,únor března,březen dubna,duben května,květen června,červen července,červenec srpna,srpen září října,říjen listopadu prosince,prosinec',
};

let otherMonthsByName: Map<string, MonthName> | undefined;

function otherMonths(): Map<string, MonthName> {
  if (otherMonthsByName) return otherMonthsByName;
  otherMonthsByName = new Map();
  for (const [locale, months] of Object.entries(OTHER_MONTHS)) {
    months.split(' ').forEach((names, index) => {
      const [long, short = ''] = names.split('/');
      for (const name of [...long!.split(','), ...short.split(',')]) {
        const isShort = !long!.split(',').includes(name);
        if (name !== '' && !otherMonthsByName!.has(name))
          otherMonthsByName!.set(name, { month: index + 1, locale, isShort });
      }
    });
  }
  return otherMonthsByName;
}

// From Sunday. Two-letter forms of other languages are other words more often than days.
const OTHER_WEEKDAYS: Readonly<Record<string, string>> = {
  de: 'sonntag montag dienstag mittwoch donnerstag freitag samstag,sonnabend',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles,miercoles jueves viernes sábado,sabado',
  it: 'domenica lunedì,lunedi martedì,martedi mercoledì,mercoledi giovedì,giovedi venerdì,venerdi sabato',
  pt: 'domingo segunda-feira,segunda terça-feira,terça quarta-feira,quarta quinta-feira,quinta sexta-feira,sexta sábado',
  ro: 'duminică,duminica luni marți,marţi,marti miercuri joi vineri sâmbătă,sambata',
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  pl: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  cs: 'neděle pondělí úterý středa čtvrtek pátek sobota',
  ko: '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  ja: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日',
};

let otherWeekdaysByName: Map<string, { weekday: number; locale: string }> | undefined;

/**
 * The weekday (0 for Sunday) that `name` is in `locale`, in English, or in another language that notes are often in, and
 * the language of the name (BCP 47).
 */
export function weekdayByName(name: string, locale = 'en'): { weekday: number; locale: string } | undefined {
  const key = name.toLowerCase();
  for (const language of [locale, 'en']) {
    const weekday = dateWords(language).weekdays.get(key);
    if (weekday !== undefined) return { weekday, locale: language };
  }
  if (!otherWeekdaysByName) {
    otherWeekdaysByName = new Map();
    for (const [language, weekdays] of Object.entries(OTHER_WEEKDAYS))
      weekdays.split(' ').forEach((names, weekday) => {
        for (const other of names.split(','))
          if (!otherWeekdaysByName!.has(other)) otherWeekdaysByName!.set(other, { weekday, locale: language });
      });
  }
  return otherWeekdaysByName.get(key);
}

/** Why `yyyy-mm-dd` with these numbers is not a day, in words. */
export function whyNoDay(text: string): string {
  const [, month, day] = text.split('-') as [string, string, string];
  const number = Number(month);
  if (number < 1 || number > 12) return `there is no month ${month}`;
  if ((month.length === 2 && day.length === 2) || day.length > 2)
    return `there is no day ${day} of ${nameOf('month', 'long', new Date(Date.UTC(2001, number - 1, 1)), 'en')}`;
  return 'month and day have two digits each';
}
