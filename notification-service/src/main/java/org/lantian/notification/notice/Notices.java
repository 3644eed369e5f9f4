package org.lantian.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All notices. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {}
