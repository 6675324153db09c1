import type { plan as russianPlan, planChanges as russianChanges } from '../ru/plan.ts';
import type { KazakhOf } from '../shape.ts';

export const plan: KazakhOf<typeof russianPlan> = {
  refused: {
    gone: 'Бұл сабақ жоспарда енді жоқ: телесабақ кестесі, мектеп кестесі не жүктеме өзгерген. Ештеңе өзгерген жоқ.',
    moveTv: 'Көрсетілім арнаның эфирінде тұр, оны ауыстыруға болмайды. Ештеңе өзгерген жоқ: мектептің сабағын ауыстырыңыз.',
    agreedWithoutDue: 'Тапсыру мерзімі жоқ тапсырманы келісуге болмайды. Ештеңе өзгерген жоқ: мерзімін қойыңыз.',
  },
};

export const planChanges: KazakhOf<typeof russianChanges> = {
  editPlan_one: 'жоспардағы {{count}} сабақты түзету',
  editPlan_other: 'жоспардағы {{count}} сабақты түзету',
  teacherPlan_one: 'жоспардағы {{count}} сабақтың мұғалімі',
  teacherPlan_other: 'жоспардағы {{count}} сабақтың мұғалімі',
  movePlan_one: '{{count}} сабақты ауыстыру',
  movePlan_other: '{{count}} сабақты ауыстыру',
  substitutePlan_one: '{{count}} сабаққа алмастыру',
  substitutePlan_other: '{{count}} сабаққа алмастыру',
  unsubstitutePlan_one: '{{count}} алмастыруды алып тастау',
  unsubstitutePlan_other: '{{count}} алмастыруды алып тастау',
};
