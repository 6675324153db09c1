import { Button, Progress, Text } from '@mantine/core';
import { formatMinutes, formatNumber } from '../../shared/text/format.ts';
import { type Job, useJobs } from '../ui/jobs.ts';
import { useTexts } from '../ui/texts.tsx';

/** Long work at the foot of the window: what it is, how far, how long still, and a way to stop it. */
export function JobStrip() {
  const jobs = useJobs();
  return jobs.map((job) => <JobLine key={job.id} job={job} />);
}

function JobLine({ job }: { job: Job }) {
  const { t, language } = useTexts();
  const { progress } = job;
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  const secondsLeft = share > 0.05 ? ((Date.now() - job.startedAt) / 1000) * (1 / share - 1) : null;
  return (
    <div className="job-strip" role="status">
      <Text fw={700}>{job.name}</Text>
      <Progress value={share * 100} w={240} aria-label={job.name} />
      {progress && (
        <Text c="var(--quiet)" className="number">
          {t(progress.stage)} ·{' '}
          {t('app.work.progress', { done: formatNumber(progress.done), total: formatNumber(progress.total) })}
          {secondsLeft !== null &&
            secondsLeft > 60 &&
            ` · ${t('app.work.remaining', { time: formatMinutes(Math.ceil(secondsLeft / 60), language) })}`}
        </Text>
      )}
      <span style={{ flex: 1 }} />
      <Button variant="default" size="xs" onClick={job.stop}>
        {t('app.work.cancel')}
      </Button>
    </div>
  );
}
