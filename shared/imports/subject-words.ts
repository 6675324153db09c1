import { plain } from './plain.ts';

// Other names by which the subjects of the catalogue stand in journals and load tables. The catalogue's own names are
// always known and need no line here.
const words: Record<string, string> = {
  literacy: 'обучение грамоте|сауат ашу|букварь|әліппе|азбука',
  kazakh: 'казахский язык|қазақ тілі|каз яз|қазақ тілі (т1)|казахский|қаз тілі|каз язык',
  'kazakh-literature': 'казахская литература|қазақ әдебиеті|каз лит|қаз әдебиет',
  'kazakh-language-literature':
    'казахский язык и литература|қазақ тілі мен әдебиеті|каз яз и лит|қазақ тілі мен әдебиеті (т2)',
  russian: 'русский язык|орыс тілі|рус яз|русский|рус язык',
  'russian-literature': 'русская литература|орыс әдебиеті|рус лит|литература',
  'russian-language-literature': 'русский язык и литература|орыс тілі мен әдебиеті|рус яз и лит',
  english:
    'английский язык|ағылшын тілі|англ яз|английский|иностранный язык|шет тілі|english|шетел тілі|ағылшын|english language|иностр яз',
  mathematics: 'математика|math|maths|мат|mathematics',
  algebra: 'алгебра|algebra',
  'algebra-analysis': 'алгебра и начала анализа|алгебра және анализ бастамалары|алгебра и нач анализа',
  geometry: 'геометрия|geometry',
  'natural-science': 'естествознание|жаратылыстану|окружающий мир',
  'world-study': 'познание мира|дүниетану',
  geography: 'география|geography|гео',
  physics: 'физика|physics',
  chemistry: 'химия|chemistry',
  biology: 'биология|biology',
  'history-kz': 'история казахстана|қазақстан тарихы|ист каз|история рк',
  'world-history': 'всемирная история|дүниежүзі тарихы|дүние жүзі тарихы|всеобщая история|всемирка',
  ict: 'икт|акт|информационно коммуникационные технологии|ақпараттық коммуникациялық технологиялар|ict|цифровая грамотность|цифрлық сауаттылық',
  informatics: 'информатика|informatics|computer science',
  'self-knowledge': 'самопознание|өзін өзі тану',
  pe: 'физическая культура|дене шынықтыру|физкультура|физ ра|физ культура|дене тәрбиесі|pe|physical education',
  music: 'музыка|music|ән',
  'art-craft': 'художественный труд|көркем еңбек|изо и труд|труд|технология|еңбек',
  military:
    'нвп|аәд|начальная военная и технологическая подготовка|алғашқы әскери және технологиялық дайындық|нвтп|аәтд|начальная военная подготовка|алғашқы әскери дайындық',
};

export interface SubjectName {
  key: string;
  nameRu: string;
  nameKk: string;
}

/** Finds the key of a subject by its name in either language, a usual short name or the key itself. */
export function subjectFinder(subjects: readonly SubjectName[]): (text: string) => string | null {
  const keys = new Map<string, string>();
  const learn = (name: string, key: string) => {
    const known = plain(name);
    if (known !== '' && !keys.has(known)) keys.set(known, key);
  };
  for (const { key, nameRu, nameKk } of subjects) for (const name of [nameRu, nameKk, key]) learn(name, key);
  for (const { key } of subjects) for (const name of words[key]?.split('|') ?? []) learn(name, key);
  return (text) => keys.get(plain(text)) ?? keys.get(plain(text.replace(/\([^)]*\)/g, ' '))) ?? null;
}
