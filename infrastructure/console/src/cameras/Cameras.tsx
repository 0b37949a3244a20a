import { useRef, useState } from 'react';
import { useDesk, useVisit, useWish, type PartProps } from '../app/desk';
import type { CameraShown } from '../api/types';
import { useSay } from '../text/text';
import { Act, Badge, Quiet } from '../ui/controls';
import { time } from '../ui/format';
import { Watching, type WatchingHandle } from './Watching';

/** The list of cameras, and watching one of them. */
export function Cameras({ visit, wish }: PartProps) {
  const { api } = useDesk();
  const say = useSay();
  const [cameras, setCameras] = useState<CameraShown[] | null>(null);
  const watching = useRef<WatchingHandle>(null);
  const load = async () => setCameras(await api.cameras());
  useVisit(visit, load);
  useWish(wish, (wished) => 'camera' in wished && watching.current?.askWhy(wished.camera, wished.isLive));
  const head = ['cameras.camera', 'cameras.class', 'cameras.place', 'cameras.state', 'cameras.watch'] as const;
  return (
    <>
      <Watching ref={watching} />
      <div className="card wide">
        <h2>{say('tab.cameras')}</h2>
        <table>
          <thead>
            <tr>
              {head.map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody id="camera-list">
            {cameras?.map((shown) => (
              <CameraRow key={shown.camera.id} shown={shown} askWhy={(isLive) => watching.current?.askWhy(shown.camera, isLive)} />
            ))}
            {cameras?.length === 0 && (
              <tr>
                <td colSpan={5}>{say('cameras.none')}</td>
              </tr>
            )}
            {!cameras && (
              <tr>
                <td colSpan={5} role="status">
                  {say('app.loading')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <p>
          <Act id="refresh-cameras" quiet work={load}>
            {say('cameras.refresh')}
          </Act>
        </p>
      </div>
    </>
  );
}

function CameraRow({ shown, askWhy }: { shown: CameraShown; askWhy: (isLive: boolean) => unknown }) {
  const say = useSay();
  const { camera } = shown;
  const isLive = camera.cameraClass !== 'recorded-only';
  return (
    <tr id={`camera-${camera.id}`}>
      <td>
        <strong>{camera.id}</strong>
        <Quiet>{camera.commissioning.looksAt}</Quiet>
      </td>
      <td>{camera.cameraClass}</td>
      <td>
        {camera.place.site}
        <Quiet>{camera.place.description}</Quiet>
      </td>
      <td id={`health-${camera.id}`}>
        <Health shown={shown} />
      </td>
      <td>
        <div className="actions">
          <Act
            id={`watch-live-${camera.id}`}
            label={say('cameras.liveOf', { camera: camera.id })}
            disabled={!isLive}
            title={isLive ? undefined : say('cameras.noLive')}
            work={() => askWhy(true)}
          >
            {say('cameras.live')}
          </Act>
          <Act id={`watch-recorded-${camera.id}`} label={say('cameras.recordedOf', { camera: camera.id })} quiet work={() => askWhy(false)}>
            {say('cameras.recorded')}
          </Act>
        </div>
      </td>
    </tr>
  );
}

/** How a camera is: whether it records, what is missing, when it last stored. */
export function Health({ shown: { camera, health } }: { shown: CameraShown }) {
  const say = useSay();
  const { picture, lastReason, lastWithheld, lastMotionless } = health;
  return (
    <>
      {camera.approvedMaskSet ? (
        <Badge kind="good">{say('health.records', { version: camera.approvedMaskSet })}</Badge>
      ) : (
        <Badge kind="warn">{say('health.noMask')}</Badge>
      )}
      {health.audioSeen && (
        <Badge kind="warn" data-health="audio-dropped">
          {say('health.audio')}
        </Badge>
      )}
      {picture && (
        <Badge kind="bad" data-health="picture">
          {say(picture.preset === 'home' ? 'health.picture' : 'health.pictureAt', { kind: picture.kind, preset: picture.preset, since: time(picture.since) })}
        </Badge>
      )}
      {lastReason && (
        <Badge kind="bad" data-health="withheld">
          {say('health.withheld', { reason: lastReason, when: time(lastWithheld) })}
        </Badge>
      )}
      {camera.motionOnly && (
        <div className="quiet-text" data-health="motion-only">
          {say('health.motionOnly', { by: camera.motionOnly.by })}
          {lastMotionless && say('health.motionless', { when: time(lastMotionless) })}
        </div>
      )}
      <Quiet>{say('health.lastStored', { when: time(health.lastStored) })}</Quiet>
    </>
  );
}
