import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/rpc.ts';

function listen<A extends unknown[]>(channel: string, listener: (...values: A) => void): () => void {
  const wrapped = (_event: IpcRendererEvent, ...values: unknown[]) => listener(...(values as A));
  ipcRenderer.on(channel, wrapped);
  return () => ipcRenderer.off(channel, wrapped);
}

const bridge: Bridge = {
  call: (question) => ipcRenderer.invoke('call', question),
  takePart: (ticket) => ipcRenderer.invoke('part', ticket),
  cancel: (ticket) => ipcRenderer.send('cancel', ticket),
  onChange: (listener) => listen('change', listener),
  onProgress: (listener) => listen('progress', listener),
  pathOf: (file) => webUtils.getPathForFile(file),
};
contextBridge.exposeInMainWorld('bridge', bridge);
