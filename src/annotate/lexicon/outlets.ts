/**
 * News agencies, papers and sites whose names stand about an article as credits, links and sources. Lower case; written by
 * hand after the publishers' own names.
 */
export const OUTLETS: ReadonlySet<string> = new Set(
  `bloomberg|bloomberg news|bloomberg opinion|bloomberg television|bloomberg law|bloomberg intelligence|bloomberg businessweek
  |reuters|thomson reuters|associated press|the associated press|ap|afp|agence france-presse|upi|xinhua|dpa|tass|interfax|kyodo
  |yonhap|anadolu agency|pti|press trust of india|ians|ani|business wire|pr newswire|prnewswire|globenewswire|globe newswire
  |marketwired|accesswire|newsfile|benzinga|tipranks|zacks|motley fool|the motley fool|seeking alpha|marketwatch|investopedia
  |insider monkey|gurufocus|simply wall st|thestreet|barron's|barrons|cnbc|cnn|cnn business|fox news|fox business|msnbc|nbc news|abc news
  |cbs news|bbc|bbc news|sky news|al jazeera|npr|financial times|the financial times|ft|wall street journal
  |the wall street journal|wsj|dow jones newswires|new york times|the new york times|nyt|washington post|the washington post
  |los angeles times|usa today|the guardian|the telegraph|the economist|forbes|fortune|business insider|insider|yahoo finance
  |yahoo news|techcrunch|engadget|mashable|the verge|wired|gizmodo|cnet|zdnet|ars technica|arstechnica|venturebeat|digital trends|recode
  |axios|politico|vox|buzzfeed|buzzfeed news|quartz|nikkei|nikkei asia|south china morning post|getty images|getty|shutterstock
  |variety|deadline|the hollywood reporter|espn|the information|coindesk|cointelegraph|entrepreneur`
    .split('|')
    .map((name) => name.trim()),
);
