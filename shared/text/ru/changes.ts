// What a change is called when it is announced or taken back: the school's words, without a subject.
export const changes = {
  cannotUndo: 'Вернуть уже нельзя: эти данные с тех пор меняли. Ничего не изменено.',
  alreadyUndone: 'Это изменение уже возвращено.',
  nothingToUndo: 'Возвращать нечего.',
  nothingToRedo: 'Повторять нечего.',
  school: { saveSchool: 'сведения о школе' },
  lessons: {
    startSheet: 'новый лист уроков',
    saveSheet: 'текст листа уроков',
    assignClasses: 'классы листа уроков',
    deleteSheet: 'удаление листа уроков',
    copySheets: 'копирование листов с прошлой недели',
    addPicture: 'картинка для листа уроков',
  },
};
