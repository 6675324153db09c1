import type { changes as russian } from '../ru/changes.ts';
import type { KazakhOf } from '../shape.ts';

export const changes: KazakhOf<typeof russian> = {
  cannotUndo: 'Енді қайтаруға болмайды: бұл деректер содан бері өзгертілген. Ештеңе өзгерген жоқ.',
  alreadyUndone: 'Бұл өзгеріс қайтарылып қойған.',
  nothingToUndo: 'Қайтаратын ештеңе жоқ.',
  nothingToRedo: 'Қайталайтын ештеңе жоқ.',
  school: { saveSchool: 'мектеп туралы мәліметтер' },
  lessons: {
    startSheet: 'жаңа сабақ парағы',
    saveSheet: 'сабақ парағының мәтіні',
    assignClasses: 'сабақ парағының сыныптары',
    deleteSheet: 'сабақ парағын жою',
    copySheets: 'өткен аптаның парақтарын көшіру',
    addPicture: 'сабақ парағына арналған сурет',
  },
};
