/** Who does not take what it asked for holds it up no longer: its connection is cut, and whatever was kept for it is free. */

import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Bytes a second that a client has to take of what waits for it. */
const leastRate = 1024;

interface Look {
  /** When something began to wait, or was last found to go on. */
  since: number;
  /** Bytes that had left by then. */
  gone: number;
}

/** Cuts connections that took less than a kilobyte a second of their answer for so many milliseconds; `onCut` is told of each. */
export function endSlowAnswers(server: Server, milliseconds: number, onCut?: (socket: Socket) => void): void {
  const looks = new Map<Socket, Look>();
  server.on('connection', (socket) => {
    looks.set(socket, { since: performance.now(), gone: 0 });
    socket.once('close', () => looks.delete(socket));
  });
  const least = (leastRate * milliseconds) / 1000;
  const timer = setInterval(
    () => {
      const now = performance.now();
      for (const [socket, look] of looks) {
        const isWaiting = socket.writableLength > 0;
        if (isWaiting && now - look.since < milliseconds) continue;
        const gone = bytesGone(socket);
        if (isWaiting && gone - look.gone < least) {
          onCut?.(socket);
          // What the system still holds of the answer goes, too.
          socket.resetAndDestroy();
        } else Object.assign(look, { since: now, gone });
      }
    },
    Math.min(1_000, milliseconds / 4),
  ).unref();
  server.once('close', () => clearInterval(timer));
}

/** What the system has taken of all that was written, also of a piece that is under way, as net.Socket itself looks at it. */
function bytesGone(socket: Socket): number {
  const { _handle } = socket as Socket & {
    readonly _handle?: { readonly bytesWritten: number; readonly writeQueueSize: number } | null;
  };
  return _handle ? _handle.bytesWritten - _handle.writeQueueSize : socket.bytesWritten - socket.writableLength;
}
