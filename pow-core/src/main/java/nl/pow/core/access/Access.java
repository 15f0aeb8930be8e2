package nl.pow.core.access;

import java.net.URI;

/**
 * Who asks, for what purpose, under which processing activity.
 *
 * <p>Nothing in {@code pow} gives personal data without one.
 *
 * @param actor who asks
 * @param purpose why
 * @param processingActivity the entry in the register of processing activities (article 30 GDPR;
 *     {@code dpl.core.processing_activity_id} of the Logboek Dataverwerkingen)
 */
public record Access(ActorId actor, Purpose purpose, URI processingActivity) {}
