import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isEnglish } from '../../src/annotate/language';

const ENGLISH: Record<string, string> = {
  'a news paragraph': 'The minister said on Monday that the bridge would stay closed until engineers had checked it.',
  'a table of sport results':
    'Ajax 2 Feyenoord 1 (halftime 1-0). Scorers: De Jong 12, 44; Van Dijk 80. Attendance 51,200.',
  'a line of company results': 'Net 14.2 mln vs 13.9 mln. Shr 79 cts vs 72 cts. Revs 402 mln.',
  'names with foreign particles': 'Ursula von der Leyen met Luis de la Cruz and Khalid bin Salman in The Hague.',
  'words that Dutch and French write too': 'Ann Lee met Bo Ek. Mia Roe met her son in Oslo.',
  'rates per cent': 'Prices rose 4 per cent. Wages: 2 per cent.',
  'an empty text': '',
  'a headline': 'Rate cut divides cabinet',
};

const OTHERS: Record<string, string> = {
  German:
    'Der Minister sagte am Montag, dass die Brücke geschlossen bleibt, bis die Ingenieure sie geprüft und das Ergebnis mit dem Bürgermeister besprochen haben.',
  French:
    'Le ministre a déclaré lundi que le pont resterait fermé pour les voitures, et que les ingénieurs sont attendus dans la ville avec une équipe.',
  Spanish:
    'El ministro dijo el lunes que el puente seguirá cerrado para los coches y que las obras no se harán con dinero del Estado.',
  Portuguese:
    'O ministro disse na segunda-feira que a ponte não será aberta para os carros e que as obras são pagas pelo governo com uma verba nova.',
  Italian:
    'Il ministro ha detto lunedì che il ponte resterà chiuso per una settimana e che gli ingegneri sono attesi nel paese con il sindaco.',
  Dutch:
    'De minister zei maandag dat het viaduct voor auto’s gesloten blijft en dat de ingenieurs niet voor woensdag met een oordeel komen.',
  Swedish:
    'Ministern sade på måndagen att bron inte öppnas för bilar och att det arbete som görs av ingenjörerna ska vara klart efter helgen.',
  Polish:
    'Minister powiedział w poniedziałek, że most nie jest otwarty dla samochodów, a prace są prowadzone przez miasto oraz wojsko.',
  Turkish:
    'Bakan pazartesi günü köprünün bir hafta daha kapalı kalacağını ve mühendisler için bu sürenin çok kısa olduğunu söyledi.',
  Indonesian:
    'Menteri mengatakan pada hari Senin bahwa jembatan itu tidak akan dibuka untuk mobil dan insinyur dari ibu kota akan datang.',
  Russian: 'Министр сообщил в понедельник, что мост останется закрытым до конца недели.',
  Chinese: '部长星期一表示,大桥将继续关闭,直到工程师完成检查。',
  Arabic: 'قال الوزير يوم الاثنين إن الجسر سيبقى مغلقا حتى ينتهي المهندسون من فحصه.',
};

describe('isEnglish', () => {
  for (const [what, text] of Object.entries(ENGLISH))
    it(`takes ${what} for English`, () => assert.equal(isEnglish(text), true));
  for (const [language, text] of Object.entries(OTHERS))
    it(`tells ${language} from English`, () => assert.equal(isEnglish(text), false));

  it('tells a language that it has no words of, once the text is long enough', () => {
    assert.equal(isEnglish('kalimo versu tandri pomu lekara '.repeat(20)), false);
  });
});
