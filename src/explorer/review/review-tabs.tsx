/** The ways between what there is to look at, and what was made of it. */

import { Link, useRoute } from 'wouter';

export function ReviewTabs() {
  const [isReview] = useRoute('/review');
  return (
    <nav className="review-tabs" aria-label="Review">
      <Link href="/review" aria-current={isReview ? 'page' : undefined}>
        To look at
      </Link>
      <Link href="/changes" aria-current={isReview ? undefined : 'page'}>
        Changes
      </Link>
    </nav>
  );
}
