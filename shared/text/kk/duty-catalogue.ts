import type { dutyCatalogue as ru } from '../ru/duty-catalogue.ts';
import type { KazakhOf } from '../shape.ts';

export const dutyCatalogue: KazakhOf<typeof ru> = {
  damaged:
    'Міндеттер каталогының файлы бүлінген: {{file}}. Мектеп деректері аман, басқа бөлімдер жұмыс істейді. Бағдарламаны бұрынғысының үстіне қайта орнатыңыз.',
};
