// SPDX-License-Identifier: MIT
#include "models/base/id.h"
#include "models/base/result.h"

#include <QTest>

using namespace Gatehouse;

class TestResult final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheValueItWasGiven()
    {
        const Result<int> result(42);
        QVERIFY(result);
        QCOMPARE(*result, 42);
    }

    void holdsTheErrorItWasGiven()
    {
        const Result<int> result(ApiError{.kind = ApiError::Kind::NotFound, .httpStatus = 404});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::NotFound);
    }

    void voidSucceedsWithoutAnything()
    {
        QVERIFY(Result<void>{});
        QVERIFY(!Result<void>(ApiError{}));
    }

    void movesTheValueOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void idsOfTwoKindsAreTwoTypes()
    {
        using A = Id<struct TagA>;
        using B = Id<struct TagB>;
        static_assert(!std::is_convertible_v<A, B>);
        static_assert(!std::is_convertible_v<QString, A>);
        QCOMPARE(A(QStringLiteral("x")), A(QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
