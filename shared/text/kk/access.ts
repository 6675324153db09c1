import type { access as russian } from '../ru/access.ts';
import type { KazakhOf } from '../shape.ts';

export const access: KazakhOf<typeof russian> = {
  channel: { platform: 'Платформа', tv: 'Теледидар', phone: 'Телефон', paper: 'Қағаз', unknown: 'Сұралмаған' },
  reason: {
    internet: 'Интернет те, құрылғы да бар',
    noInternet: 'Интернет жоқ: сабақтар қағазбен беріледі (әдістемелік ұсынымдар, 14-т.)',
    noDevice: 'Интернет бар, бірақ оқитын құрылғы жоқ',
    notAsked: 'Отбасынан интернет туралы әлі сұралмаған',
    override: 'Мектептің шешімі',
  },
  override: {
    needsReason: 'Арнаның ережеден тыс таңдалу себебін жазыңыз. Ештеңе өзгерген жоқ.',
    needsInternet:
      'Интернетсіз платформада оқу мүмкін емес: оқушы сабақсыз қалады. Ештеңе өзгерген жоқ. Алдымен интернет бар деп белгілеңіз немесе қағазды, теледидарды не телефонды таңдаңыз.',
  },
};
