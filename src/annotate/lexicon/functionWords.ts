/** Common function words of English that other languages in Latin script don't share. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the and of to that with from by it its they their this which who will would said not but after before about ' +
    'than more when there what could were been had has have his she he on is are was or if into over against'
  ).split(' '),
);

/** Words of four letters and more that titles may leave without a capital, by one house style or another. */
export const TITLE_SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'from with into onto over upon after amid amidst among before behind below beside between beyond about above across against ' +
    'along around down during inside near outside past since than that through throughout till toward towards under until unto ' +
    'versus when where while within without because although though unless whether which'
  ).split(' '),
);

/** Words of the lists below that English news writes too, mostly with another meaning: "met", "per cent". */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'no me mais par as met son per pour bet sun pro den pod ale med'.split(' '),
);

/**
 * Common function words of other languages in Latin script. Words that are English too ("die", "on", "an") are left
 * out, and so are particles of names ("de", "la", "van", "der"), which English news is full of.
 */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    // German
    'und das den dem des ist sich nicht mit auf eine einen einem eines ein auch wird nach zur zum über wurde sind',
    // French
    'et les des une dans pour que qui sur pas avec est ses aux leur cette été ont mais du au son selon',
    // Spanish
    'que los las una por para con del se su sus fue como más pero está han ha y en sobre desde tras',
    // Portuguese
    'que os uma para com não dos das pelo pela foi mais ao são também às seu sua em no na um',
    // Catalan
    'els amb que una dels per les seva aquest hi han és',
    // Italian
    'che il di della del per una con non sono dei delle nel alla gli anche più dal è ha',
    // Romanian
    'și că care pentru din este cu sunt mai fost au nu pe lui',
    // Dutch
    'het een zijn voor met niet aan ook wordt naar uit bij heeft maar dat werd hebben',
    // Swedish, Danish, Norwegian
    'och att som det av med inte från har ett efter vid sig og til ikke fra ved etter ble blev også',
    // Finnish, Estonian
    'ja ei että oli mutta myös kun ovat ole tai kanssa mukaan sekä hän ning oma aga pärast kui',
    // Polish, Czech, Slovak, Slovene, Croatian, Serbian
    'nie że się jest dla przez oraz jak po od ale są byl že jako který podle pro při bylo jsou ako ktorý bol som',
    'je se na za bi ki ne iz pri kot da su koji što nakon zbog također prema',
    // Hungarian
    'hogy nem egy az és volt meg csak ezt már több szerint',
    // Turkish
    've bir bu için ile olarak olan daha çok gibi sonra kadar göre',
    // Indonesian, Malay, Filipino
    'yang dan untuk dengan dari pada ini itu dalam tidak akan oleh ang mga ng sa ay',
    // Vietnamese
    'và của là có được cho không với trong những các đã',
    // Swahili, Hausa, Yoruba
    'ya wa kwa katika ni cha za hiyo huyo lakini da ta ba sun yi',
    // Lithuanian, Latvian
    'ir kad bet tai kaip yra buvo arī par kas bija lai',
    // Welsh, Irish, Icelandic, Albanian
    'yn ei fod mae wedi agus ar bhí að og sem ekki dhe të në për nga me',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !ENGLISH_TOO.has(word)),
);
