import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

broadcastResponseToMainFrame().catch(() => {
  const message = document.getElementById('message');
  if (message) message.textContent = 'Sign-in did not finish. Close this window and try again.';
});
