import { useTexts } from '../ui/texts.tsx';
import { rooms } from './rooms.tsx';

/** The rooms at the left: icon and word. */
export function Rail({ current, onGo }: { current: string; onGo: (room: string) => void }) {
  const { t } = useTexts();
  return (
    <nav className="rail" aria-label={t('app.name')}>
      <div className="rail-name">{t('app.name')}</div>
      {rooms.map(({ room, name, icon: Icon }) => (
        <button
          key={room}
          type="button"
          className="rail-room"
          title={t(name)}
          aria-current={room === current ? 'page' : undefined}
          onClick={() => onGo(room)}
        >
          <Icon size={19} />
          <span>{t(name)}</span>
        </button>
      ))}
    </nav>
  );
}
