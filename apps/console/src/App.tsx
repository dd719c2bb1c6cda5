import CssBaseline from '@mui/material/CssBaseline';
import { lazy, Suspense } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import articles from './articles/index.ts';
import claims from './claims/index.ts';
import { i18nProvider } from './i18n/index.ts';
import { DeskLayout } from './layout/DeskLayout.tsx';
import { Notices } from './layout/Notices.tsx';
import { PageBroken, PageNotFound, PageSkeleton } from './layout/Page.tsx';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { deskStore } from './providers/store.ts';
import { SignInPage } from './session/SignInPage.tsx';
import stories from './stories/index.ts';
import { darkTheme, lightTheme } from './theme.ts';

// Loaded when first opened.
const ApiKeysPage = lazy(() => import('./api-keys/ApiKeysPage.tsx'));
const ImportPage = lazy(() => import('./checks/ImportPage.tsx'));
const FeedsPage = lazy(() => import('./feeds/FeedsPage.tsx'));
const AuditPage = lazy(() => import('./audit/AuditPage.tsx'));
const TodayPage = lazy(() => import('./waiting/TodayPage.tsx'));
const InvitationPage = lazy(() => import('./session/InvitationPage.tsx'));
const PeoplePage = lazy(() => import('./people/PeoplePage.tsx'));
const ProfilePage = lazy(() => import('./profile/ProfilePage.tsx'));
const TriagePage = lazy(() => import('./triage/TriagePage.tsx'));
const QueuesPage = lazy(() => import('./waiting/QueuesPage.tsx'));
const RulesPage = lazy(() => import('./rules/RulesPage.tsx'));
const ReviewInbox = lazy(() => import('./review/ReviewInbox.tsx'));

const store = deskStore();

/** The console: react-admin's context and routes under a frame of our own. */
export function App() {
  return (
    <AdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store, lightTheme, darkTheme }}>
      <CssBaseline />
      <CoreAdminUI
        layout={DeskLayout}
        loginPage={SignInPage}
        catchAll={PageNotFound}
        loading={PageSkeleton}
        error={PageBroken}
        title="Claimdesk"
        requireAuth
        disableTelemetry
      >
        <Resource {...articles} />
        <Resource {...claims} />
        <Resource {...stories} />
        <CustomRoutes>
          <Route path="/review/:id?" element={<ReviewInbox />} />
          <Route path="/triage" element={<TriagePage />} />
          <Route path="/today" element={<TodayPage />} />
          <Route path="/checks" element={<ImportPage />} />
          <Route path="/feeds" element={<FeedsPage />} />
          <Route path="/queues" element={<QueuesPage />} />
          <Route path="/rules" element={<RulesPage />} />
          <Route path="/audit" element={<AuditPage />} />
          <Route path="/api-keys" element={<ApiKeysPage />} />
          <Route path="/people" element={<PeoplePage />} />
          <Route path="/profile" element={<ProfilePage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route
            path="/invitation/:token"
            element={
              <Suspense fallback={null}>
                <InvitationPage />
              </Suspense>
            }
          />
        </CustomRoutes>
      </CoreAdminUI>
      <Notices />
    </AdminContext>
  );
}
