import type { dutyCatalogue as ru } from '../ru/duty-catalogue.ts';
import type { KazakhOf } from '../shape.ts';

export const dutyCatalogue: KazakhOf<typeof ru> = {
  damaged:
    'Міндеттер каталогының файлы бүлінген: {{file}}. Мектеп деректері аман, басқа бөлімдер жұмыс істейді. Бағдарламаны бұрынғысының үстіне қайта орнатыңыз.',
  noTitle: 'Міндетті кемінде бір тілде атаңыз.',
  titleTooLong: 'Атауы {{length}} таңбадан ұзын. Қысқартыңыз, толығын «Немен расталады» жолына жазыңыз.',
  noReason: 'Міндет неге өшірілетінін жазыңыз: себебі бәріне көрінеді.',
  gone: 'Бұл міндет енді жоқ. Тізімді жаңартыңыз.',
};
