// The plan of TV lessons, what is wrong in it, and who stands in for whom: parts of `tvPlan`.
export const plan = {
  refused: {
    gone: 'Этого урока в плане уже нет: изменилась сетка, расписание или нагрузка. Ничего не изменено.',
    moveTv: 'Показ стоит в эфире канала, перенести его нельзя. Ничего не изменено: перенесите урок школы.',
    agreedWithoutDue: 'Без срока сдачи задание не согласовать. Ничего не изменено: поставьте срок.',
  },
};

export const planChanges = {
  editPlan_one: 'правка {{count}} урока в плане',
  editPlan_few: 'правка {{count}} уроков в плане',
  editPlan_many: 'правка {{count}} уроков в плане',
  editPlan_other: 'правка {{count}} урока в плане',
  teacherPlan_one: 'учитель {{count}} урока в плане',
  teacherPlan_few: 'учитель {{count}} уроков в плане',
  teacherPlan_many: 'учитель {{count}} уроков в плане',
  teacherPlan_other: 'учитель {{count}} урока в плане',
  movePlan_one: 'перенос {{count}} урока',
  movePlan_few: 'перенос {{count}} уроков',
  movePlan_many: 'перенос {{count}} уроков',
  movePlan_other: 'перенос {{count}} урока',
  substitutePlan_one: 'замена на {{count}} уроке',
  substitutePlan_few: 'замена на {{count}} уроках',
  substitutePlan_many: 'замена на {{count}} уроках',
  substitutePlan_other: 'замена на {{count}} урока',
  unsubstitutePlan_one: 'отмена {{count}} замены',
  unsubstitutePlan_few: 'отмена {{count}} замен',
  unsubstitutePlan_many: 'отмена {{count}} замен',
  unsubstitutePlan_other: 'отмена {{count}} замены',
};
