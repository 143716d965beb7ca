import Canonical
import Exchange

extension SQLiteStore {
    public func admit(_ admission: Admission) async throws -> SubmissionOutcome {
        try self.requireSpace()
        return try await self.submit("admit", admission)
    }

    public func rejectSubmission(_ rejection: Admission) async throws -> SubmissionOutcome {
        try self.requireSpace()
        return try await self.submit("reject", rejection)
    }

    private func submit(_ kind: String, _ admission: Admission) async throws -> SubmissionOutcome {
        let prepared = try self.prepare(admission.effects)
        return try await self.write(kind, admission.operation, admission.now, [prepared]) { transaction in
            let known = try transaction.answered(admission.submission)
            if let known { return known }
            try transaction.keep(admission.submission, answer: admission.answer)
            try transaction.apply(prepared)
            return .stored
        }
    }

    public func receive(_ reception: Reception) async throws -> ReceptionOutcome {
        try self.requireSpace()
        var whole = reception.effects
        whole.messages.append(reception.message)
        let prepared = try self.prepare(whole)
        let kept = Effects(
            blobs: reception.effects.blobs,
            messages: [reception.message],
            work: reception.repeatWork,
            events: reception.repeatEvents
        )
        let acknowledged = try self.prepare(kept)
        let repeated = try self.prepare(
            Effects(work: reception.repeatWork, events: reception.repeatEvents)
        )
        let blobs = self.blobs
        return try await self.write("receive", reception.operation, reception.now, [prepared]) { transaction in
            let prior = try Reading.prior(reception.identity, transaction.connection)
            switch prior.decision {
            case .accept:
                try transaction.apply(prepared)
                try transaction.remember(reception, result: reception.result)
                return .stored
            case .repeatReceipt, .repeatError:
                try transaction.apply(repeated)
                let answer = try prior.answer.flatMap { try blobs.read($0, transaction.connection) }
                return .repeated(answer: answer?.octets ?? [], result: prior.result ?? reception.result)
            case .acknowledgeOnly(let first):
                try transaction.apply(acknowledged)
                try transaction.remember(reception, result: reception.result)
                return .acknowledgedOnly(first: first)
            case .refuse(let ebmsCode, let code):
                return .refused(ebmsCode: ebmsCode, code: code)
            }
        }
    }

    public func settle(_ settlement: Settlement) async throws {
        let prepared = try self.prepare(settlement.effects)
        _ = try await self.write("settle", settlement.operation, settlement.now, [prepared]) { transaction in
            try transaction.end(settlement.lease, settlement.outcome)
            try transaction.apply(prepared)
            return Done()
        }
    }

    public func acknowledge(_ acknowledgement: Acknowledgement) async throws -> AcknowledgementOutcome {
        let prepared = try self.prepare(acknowledgement.effects)
        return try await self.write("acknowledge", acknowledgement.operation, acknowledgement.now, [prepared]) {
            guard try $0.take(acknowledgement.deliveryID, backend: acknowledgement.backend) else {
                return .alreadyTaken
            }
            try $0.apply(prepared)
            return .taken
        }
    }

    public func answer(_ answer: Answer) async throws -> AnswerOutcome {
        let prepared = try self.prepare(answer.effects)
        return try await self.write("answer", answer.operation, answer.now, [prepared]) { transaction in
            if let known = try transaction.answered(answer.submission) { return known }
            _ = try transaction.inboxState(answer.deliveryID, backend: answer.submission.backend)
            try transaction.requireFree(answer.status)
            try transaction.keep(answer.submission, answer: answer.answer)
            try transaction.keep(answer.status)
            try transaction.apply(prepared)
            return .stored
        }
    }

    public func recordStatus(_ recording: StatusRecording) async throws -> StatusOutcome {
        let prepared = try self.prepare(recording.effects)
        let ignored = try self.prepare(Effects(events: recording.ignoredEvents))
        return try await self.write("status", recording.operation, recording.now, [prepared]) { transaction in
            if let lease = recording.lease { try transaction.end(lease, .done) }
            let outcome = try transaction.judge(recording.status)
            try transaction.keep(recording.status)
            try transaction.apply(outcome == .applied ? prepared : ignored)
            return outcome
        }
    }

    public func resolve(_ resolution: Resolution) async throws {
        let prepared = try self.prepare(resolution.effects)
        _ = try await self.write("resolve", resolution.operation, resolution.now, [prepared]) { transaction in
            try transaction.resolve(resolution.work, resolution.action)
            try transaction.apply(prepared)
            return Done()
        }
    }

    public func journal(_ entry: JournalEntry) async throws {
        let prepared = try self.prepare(entry.effects)
        _ = try await self.write("journal", entry.operation, entry.now, [prepared]) { transaction in
            try transaction.apply(prepared)
            return Done()
        }
    }
}
